package app.backline.services.opsqueue;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** The queue of the current organization: reading it, comparing it with the sources, and what people do with an item. */
@ApplicationService
public class OpsQueueService {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private OpsQueueQueries queries;

    @Inject
    private OpsReconciler reconciler;

    @Inject
    private Clock clock;

    @Inject
    private Event<OpsQueueChanged> changed;

    /** Brings the items in line with what the sources find now. Runs outside the caller's transaction. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public OpsComparison reconcile() {
        return reconciler.reconcile();
    }

    /** Open items, high first, then the oldest. */
    public Page<OpsItemSummary> list(OpsFilter filter, PageRequest page) {
        return queries.list(filter, page);
    }

    /** @throws NotFound also for another organization's item */
    public OpsItemSummary get(UUID id) {
        return queries.one(id).orElseThrow(OpsQueueService::unknown);
    }

    /** Takes an item on for the caller. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public OpsItemSummary claim(UUID id) {
        Caller person = CurrentOrganization.requireCaller();
        return work(id, item -> item.claim(person));
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public OpsItemSummary release(UUID id) {
        Caller person = CurrentOrganization.requireCaller();
        return work(id, item -> item.release(person));
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public OpsItemSummary snooze(UUID id, Instant until) {
        return work(id, item -> item.snooze(until, clock.instant()));
    }

    /** @param text null or blank takes the note away */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public OpsItemSummary note(UUID id, String text) {
        return work(id, item -> item.note(text));
    }

    private OpsItemSummary work(UUID id, Consumer<OpsItem> change) {
        OpsItem item = em.find(OpsItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw unknown();
        }
        change.accept(item);
        em.flush();
        changed.fire(new OpsQueueChanged(CurrentOrganization.require()));
        return get(id);
    }

    private static NotFound unknown() {
        return new NotFound("There is no such item in the Ops Queue.");
    }
}
