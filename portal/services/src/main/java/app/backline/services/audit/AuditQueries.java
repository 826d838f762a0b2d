package app.backline.services.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class AuditQueries {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }
}
