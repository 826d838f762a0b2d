package app.backline.services.opsqueue;

import app.backline.tenants.ApplicationService;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What time does to items: one past its due time is high, whatever its source stated, until its due time moves or somebody
 * outside is awaited. One statement each way, over the items that turn and no others.
 */
@ApplicationService
public class OpsClockService {
    private static final String OVERDUE = """
            update ops_item set overdue_at = cast(?1 as timestamptz), priority = 'high', version = version + 1
             where resolved_at is null and overdue_at is null and waiting_since is null
               and due_at is not null and due_at < cast(?1 as timestamptz)
            returning id, title, claimed_by""";

    private static final String IN_TIME = """
            update ops_item set overdue_at = null, priority = coalesce(stated_priority, priority), version = version + 1
             where resolved_at is null and overdue_at is not null
               and (waiting_since is not null or due_at is null or due_at >= cast(?1 as timestamptz))""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<OpsItemOverdue> overdue;

    /** @return how many items turned */
    public long turn() {
        String now = clock.instant().toString();
        long inTime = em.createNativeQuery(IN_TIME).setParameter(1, now).executeUpdate();
        List<Late> late = NativeRows.list(em.createNativeQuery(OVERDUE).setParameter(1, now), Late.class);
        late.stream()
                .filter(item -> item.claimedBy() != null)
                .forEach(item -> overdue.fire(new OpsItemOverdue(item.id(), item.title(), item.claimedBy())));
        return inTime + late.size();
    }

    private record Late(UUID id, String title, String claimedBy) {}
}
