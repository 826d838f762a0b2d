package app.backline.services.modules;

import app.backline.services.spi.PlatformModule;
import app.backline.tenants.ModuleActivationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The modules that are switched on for the current organization, and the safe way to ask them. What a module throws is
 * recorded in {@link ModuleHealth} and costs only that contribution.
 *
 * <pre>{@code
 * for (Contribution<NavigationEntry> entry : active.each(PlatformModule::navigation)) { ... }
 * active.optional(PlatformModule::healthCard).forEach(card ->
 *     active.guarded(card.module(), "health_card", () -> card.value().figures()).ifPresent(this::show));
 * }</pre>
 */
@ApplicationScoped
public class ActiveModules {
    @Inject
    private ModuleRegistry registry;

    @Inject
    private ModuleActivationService activations;

    @Inject
    private ModuleHealth health;

    /** The modules themselves, by name. */
    public List<InstalledModule> modules() {
        Set<String> enabled = activations.enabled();
        return registry.installed().stream()
                .filter(module -> enabled.contains(module.key()))
                .toList();
    }

    public boolean isActive(String moduleKey) {
        return registry.byKey(moduleKey).isPresent() && activations.isEnabled(moduleKey);
    }

    /** What all of them contribute of one kind. */
    public <T> List<Contribution<T>> each(Function<PlatformModule, List<T>> contribution) {
        List<Contribution<T>> all = new ArrayList<>();
        for (InstalledModule module : modules()) {
            try {
                contribution.apply(module.contract()).forEach(value -> all.add(new Contribution<>(module, value)));
            } catch (RuntimeException | LinkageError e) {
                health.failed(module.key(), "contributions", e);
            }
        }
        return List.copyOf(all);
    }

    /** The same for a contribution that a module has once or not at all. */
    public <T> List<Contribution<T>> optional(Function<PlatformModule, Optional<T>> contribution) {
        return each(module -> contribution.apply(module).stream().toList());
    }

    /**
     * Lets a module do what it contributed.
     *
     * @param what names the contribution on the module health page, in snake_case
     * @return empty when it threw, or answered null
     */
    public <R> Optional<R> guarded(InstalledModule module, String what, Supplier<R> work) {
        try {
            R answer = work.get();
            health.worked(module.key(), what);
            return Optional.ofNullable(answer);
        } catch (RuntimeException | LinkageError e) {
            health.failed(module.key(), what, e);
            return Optional.empty();
        }
    }
}
