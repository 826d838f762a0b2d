package app.backline.services.notifications.outbox;

import app.backline.services.audit.AuditLog;
import app.backline.services.notifications.MessagesWaiting;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.UUID;

/** The delivery log: what was told, to whom, what they said; and telling it again. */
@ApplicationService
public class MessageLogService {
    private static final String ROW = """
            select m.id, m.destination_id, d.module_key, d.kind, m.module_key, m.event_key, m.happened_at, m.title, m.status,
                   m.attempts, m.last_answer, m.sent_at
              from notification_message m join notification_destination d on d.id = m.destination_id
             where true\s""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<MessagesWaiting> waiting;

    /** Newest first. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public Page<MessageSummary> list(MessageFilter filter, PageRequest page) {
        String sql = ROW
                + (filter.destinationId() == null ? "" : "and m.destination_id = ?1 ")
                + (filter.status() == null ? "" : "and m.status = ?2 ")
                + (page.isFirst() ? "" : "and (m.happened_at, m.id) < (cast(?3 as timestamptz), cast(?4 as uuid)) ")
                + "order by m.happened_at desc, m.id desc limit " + (page.limit() + 1);
        Query query = em.createNativeQuery(sql);
        if (filter.destinationId() != null) {
            query.setParameter(1, filter.destinationId());
        }
        if (filter.status() != null) {
            query.setParameter(2, filter.status().key());
        }
        if (!page.isFirst()) {
            query.setParameter(3, page.after().key());
            query.setParameter(4, page.after().id().toString());
        }
        return Page.of(
                NativeRows.list(query, MessageSummary.class),
                page,
                row -> new Cursor(row.happenedAt().toString(), row.id()));
    }

    /** @throws NotFound also for another organization's message */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public MessageSummary get(UUID id) {
        return NativeRows.first(em.createNativeQuery(ROW + "and m.id = ?1").setParameter(1, id), MessageSummary.class)
                .orElseThrow(() -> new NotFound("There is no such message."));
    }

    /**
     * Tells a message again, with all its tries before it and with its old id; it goes out in its old turn.
     *
     * @throws RuleViolation when it is still waiting
     */
    @Allowed({Role.ADMIN, Role.OPERATOR, Role.AUTOMATION})
    public MessageSummary replay(UUID id) {
        if (get(id).status() == MessageStatus.WAITING) {
            throw new RuleViolation("This message is still waiting; it goes out by itself.");
        }
        em.createNativeQuery("update notification_message set status = 'waiting', attempts = 0, sent_at = null"
                        + " where id = ?1 and status <> 'waiting'")
                .setParameter(1, id)
                .executeUpdate();
        audit.record("replayed", "notification_message", id, null, null);
        waiting.fire(new MessagesWaiting(CurrentOrganization.require()));
        return get(id);
    }

    /** Tells everything again that was given up on a destination; answers how many. */
    @Allowed({Role.ADMIN, Role.OPERATOR, Role.AUTOMATION})
    public int replayDead(UUID destinationId) {
        int count = em.createNativeQuery("update notification_message set status = 'waiting', attempts = 0"
                        + " where destination_id = ?1 and status = 'dead'")
                .setParameter(1, destinationId)
                .executeUpdate();
        if (count > 0) {
            audit.record("dead letters replayed", "notification_destination", destinationId, null, null);
            waiting.fire(new MessagesWaiting(CurrentOrganization.require()));
        }
        return count;
    }
}
