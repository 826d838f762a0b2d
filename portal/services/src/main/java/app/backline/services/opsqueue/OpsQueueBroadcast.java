package app.backline.services.opsqueue;

import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.OrgBound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells open views that their organization's queue changed. They are told on a thread that works for nobody, so that each
 * reads again as its own person. Many changes in one go are one announcement.
 */
@ApplicationScoped
public class OpsQueueBroadcast {
    private final Map<UUID, Set<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Set<UUID> announced = ConcurrentHashMap.newKeySet();

    @Inject
    private Event<Announcement> announcements;

    /**
     * Listens to the current organization's queue.
     *
     * @return what ends the listening
     */
    @OrgBound
    public Runnable listen(Runnable listener) {
        UUID organization = CurrentOrganization.require();
        listeners
                .computeIfAbsent(organization, unheard -> ConcurrentHashMap.newKeySet())
                .add(listener);
        return () -> listeners.computeIfPresent(organization, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OpsQueueChanged event) {
        if (listeners.containsKey(event.organization()) && announced.add(event.organization())) {
            announcements.fireAsync(new Announcement(event.organization()));
        }
    }

    void announce(@ObservesAsync Announcement announcement) {
        announced.remove(announcement.organization());
        listeners.getOrDefault(announcement.organization(), Set.of()).forEach(Runnable::run);
    }

    /** Something to read again, for the views of one organization. */
    record Announcement(UUID organization) {}
}
