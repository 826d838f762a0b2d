package app.backline.services.opsqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Items for people's work: locked, so that of two people who act at once one waits and sees what the other did. */
@ApplicationScoped
class OpsWorkQueries {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** In the order of their ids, so that two batches cannot wait for each other. */
    List<OpsItem> locked(Collection<UUID> ids) {
        return em.createQuery("select i from OpsItem i where i.id in :ids order by i.id", OpsItem.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void remember(OpsEvent event) {
        em.persist(event);
    }

    void remember(OpsPause pause) {
        em.persist(pause);
    }

    void write() {
        em.flush();
    }
}
