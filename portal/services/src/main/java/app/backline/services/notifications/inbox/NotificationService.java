package app.backline.services.notifications.inbox;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.UUID;

/** The caller's own notifications: nobody reads, or marks, another person's. */
@ApplicationService
public class NotificationService {
    private static final String ROW =
            "select id, title, detail, link, told_at, read_at from notification where recipient = ?1 ";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<NotificationsChanged> changed;

    /** Newest first. */
    public Page<NotificationSummary> list(NotificationFilter filter, PageRequest page) {
        String sql = ROW
                + (filter.unread() ? "and read_at is null " : "")
                + (page.isFirst() ? "" : "and (told_at, id) < (cast(?2 as timestamptz), cast(?3 as uuid)) ")
                + "order by told_at desc, id desc limit " + (page.limit() + 1);
        Query query = em.createNativeQuery(sql).setParameter(1, reader());
        if (!page.isFirst()) {
            query.setParameter(2, page.after().key());
            query.setParameter(3, page.after().id().toString());
        }
        return Page.of(
                NativeRows.list(query, NotificationSummary.class),
                page,
                row -> new Cursor(row.toldAt().toString(), row.id()));
    }

    public UnreadCount unread() {
        return NativeRows.first(
                        em.createNativeQuery(
                                        "select count(*) from notification where recipient = ?1 and read_at is null")
                                .setParameter(1, reader()),
                        UnreadCount.class)
                .orElseThrow();
    }

    /** @throws NotFound also for another person's */
    public NotificationSummary read(UUID id) {
        Notification one = em.createQuery(
                        "select n from Notification n where n.id = :id and n.recipient = :reader", Notification.class)
                .setParameter("id", id)
                .setParameter("reader", reader())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such notification."));
        one.read(clock.instant());
        em.flush();
        changed.fire(new NotificationsChanged(CurrentOrganization.require(), reader()));
        return NativeRows.first(
                        em.createNativeQuery(ROW + "and id = ?2")
                                .setParameter(1, reader())
                                .setParameter(2, id),
                        NotificationSummary.class)
                .orElseThrow();
    }

    public UnreadCount readAll() {
        em.createNativeQuery("update notification set read_at = cast(?2 as timestamptz)"
                        + " where recipient = ?1 and read_at is null")
                .setParameter(1, reader())
                .setParameter(2, clock.instant().toString())
                .executeUpdate();
        changed.fire(new NotificationsChanged(CurrentOrganization.require(), reader()));
        return unread();
    }

    /** In the transaction of what happened. */
    void tell(NewNotification facts) {
        em.persist(new Notification(facts, clock.instant()));
        changed.fire(new NotificationsChanged(CurrentOrganization.require(), facts.recipient()));
    }

    private static String reader() {
        return CurrentOrganization.requireCaller().subject();
    }
}
