package app.backline.services.opsqueue;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The queue of the current organization: reading it and comparing it with the sources. */
@ApplicationService
public class OpsQueueService {
    static final String UNKNOWN = "There is no such item in the Ops Queue.";

    @Inject
    private OpsQueueQueries queries;

    @Inject
    private OpsReconciler reconciler;

    @Inject
    private OpsWorkService work;

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

    /** How these items stand now, resolved ones too, in no order; foreign and unknown ids are left out. */
    public List<OpsItemSummary> these(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : queries.these(ids);
    }

    /**
     * What happened to an item, oldest first.
     *
     * @throws NotFound also for another organization's item
     */
    public List<OpsHistoryLine> history(UUID id) {
        List<OpsHistoryLine> lines = queries.history(id);
        if (lines.isEmpty()) {
            throw unknown();
        }
        return lines;
    }

    /**
     * Takes on the first item that nobody has and that waits for nobody. Two people who ask at once get two items.
     *
     * @return empty when every item has somebody
     */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
    public Optional<OpsItemSummary> takeNext(OpsFilter filter) {
        return queries.nextFree(filter).map(id -> {
            work.claim(List.of(id)).orProblem();
            return get(id);
        });
    }

    private static NotFound unknown() {
        return new NotFound(UNKNOWN);
    }
}
