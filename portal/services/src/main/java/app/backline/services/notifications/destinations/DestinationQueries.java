package app.backline.services.notifications.destinations;

import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and keeps destinations. */
@ApplicationScoped
class DestinationQueries {
    private static final String ROW = """
            select d.id, d.version, d.module_key, d.kind, d.enabled, d.address_end, d.signing_key is not null, d.channel,
                   d.recipients, d.events, d.last_success_at, d.last_failure_at, d.last_failure, d.failing_since,
                   d.paused_at,
                   (select count(*) from notification_message m
                     where m.destination_id = d.id and m.status = 'waiting'),
                   (select count(*) from notification_message m where m.destination_id = d.id and m.status = 'dead')
              from notification_destination d\s""";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    List<DestinationSummary> all() {
        return NativeRows.list(em.createNativeQuery(ROW + "order by d.module_key, d.kind"), DestinationSummary.class);
    }

    List<DestinationSummary> ofModule(String module) {
        return NativeRows.list(
                em.createNativeQuery(ROW + "where d.module_key = ?1").setParameter(1, module),
                DestinationSummary.class);
    }

    Optional<DestinationSummary> summary(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(ROW + "where d.id = ?1").setParameter(1, id), DestinationSummary.class);
    }

    Optional<Destination> find(String module, DestinationKind kind) {
        return em.createQuery(
                        "select d from Destination d where d.moduleKey = :module and d.kind = :kind", Destination.class)
                .setParameter("module", module)
                .setParameter("kind", kind.key())
                .getResultStream()
                .findFirst();
    }

    Optional<Destination> byId(UUID id) {
        return Optional.ofNullable(em.find(Destination.class, id));
    }

    void save(Destination destination) {
        if (!em.contains(destination)) {
            em.persist(destination);
        }
        em.flush();
    }

    /** What waits for a destination that was switched off is not sent any more. */
    void dropWaiting(UUID destination, String reason) {
        em.createNativeQuery("""
                        update notification_message set status = 'dropped', last_answer = ?2
                         where destination_id = ?1 and status = 'waiting'""")
                .setParameter(1, destination)
                .setParameter(2, reason)
                .executeUpdate();
    }
}
