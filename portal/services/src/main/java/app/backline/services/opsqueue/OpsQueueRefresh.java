package app.backline.services.opsqueue;

import app.backline.services.campaigns.CampaignStatusChanged;
import app.backline.services.campaigns.CampaignsImported;
import app.backline.services.modules.ModuleSwitched;
import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compares at once after a committed change. It does so on another thread with a transaction of its own: after the commit
 * the change's transaction is over, and its person should not wait. Many changes in one go are one comparison.
 */
@ApplicationScoped
public class OpsQueueRefresh {
    private static final Logger LOG = System.getLogger(OpsQueueRefresh.class.getName());

    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    @Inject
    private Event<Refresh> refreshes;

    @Inject
    private OpsQueueService queue;

    void campaignMoved(@Observes(during = TransactionPhase.AFTER_SUCCESS) CampaignStatusChanged event) {
        request();
    }

    void campaignsImported(@Observes(during = TransactionPhase.AFTER_SUCCESS) CampaignsImported event) {
        request();
    }

    void findingsChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) OpsFindingsChanged event) {
        request();
    }

    void moduleSwitched(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModuleSwitched event) {
        request();
    }

    private void request() {
        UUID organization = CurrentOrganization.require();
        if (waiting.add(organization)) {
            refreshes.fireAsync(new Refresh(organization));
        }
    }

    void refresh(@ObservesAsync Refresh refresh) {
        waiting.remove(refresh.organization());
        try {
            CurrentOrganization.run(refresh.organization(), queue::reconcile);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The Ops Queue could not be compared now; the next minute tries again", e);
        }
    }

    /** The organization whose queue is to be compared. */
    record Refresh(UUID organization) {}
}
