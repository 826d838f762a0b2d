package app.backline.tenants;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads and sets the flags of people for modules. */
@ApplicationService
public class ModulePermissionService {
    @PersistenceContext(unitName = "tenants")
    private EntityManager em;

    public Optional<ModulePermission> of(String subject, String moduleKey) {
        return em.createQuery(
                        "select p from ModulePermission p where p.subject = :subject and p.moduleKey = :module",
                        ModulePermission.class)
                .setParameter("subject", subject)
                .setParameter("module", moduleKey)
                .getResultStream()
                .findFirst();
    }

    public List<ModulePermission> of(String subject) {
        return em.createQuery("select p from ModulePermission p where p.subject = :subject", ModulePermission.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    @Allowed(Role.ADMIN)
    public void grant(String subject, String moduleKey, boolean read, boolean write, boolean delete) {
        ModulePermission permission = of(subject, moduleKey).orElseGet(() -> {
            ModulePermission created = new ModulePermission(subject, moduleKey);
            em.persist(created);
            return created;
        });
        permission.grant(read, write, delete);
    }

    /** The role decides again. */
    @Allowed(Role.ADMIN)
    public void forget(String subject, String moduleKey) {
        of(subject, moduleKey).ifPresent(em::remove);
    }
}
