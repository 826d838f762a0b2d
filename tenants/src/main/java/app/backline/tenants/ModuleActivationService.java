package app.backline.tenants;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which modules are on for the organization. */
@ApplicationService
public class ModuleActivationService {
    @PersistenceContext(unitName = "tenants")
    private EntityManager em;

    /** The keys of the modules that are switched on. */
    public Set<String> enabled() {
        return em.createQuery("select a.moduleKey from ModuleActivation a where a.enabled = true", String.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEnabled(String moduleKey) {
        return of(moduleKey).map(ModuleActivation::enabled).orElse(false);
    }

    @Allowed(Role.ADMIN)
    public void switchOn(String moduleKey) {
        ModuleActivation activation = of(moduleKey).orElseGet(() -> {
            ModuleActivation created = new ModuleActivation(moduleKey);
            em.persist(created);
            return created;
        });
        activation.switchOn();
    }

    @Allowed(Role.ADMIN)
    public void switchOff(String moduleKey) {
        of(moduleKey).ifPresent(ModuleActivation::switchOff);
    }

    private Optional<ModuleActivation> of(String moduleKey) {
        return em.createQuery("select a from ModuleActivation a where a.moduleKey = :module", ModuleActivation.class)
                .setParameter("module", moduleKey)
                .getResultStream()
                .findFirst();
    }
}
