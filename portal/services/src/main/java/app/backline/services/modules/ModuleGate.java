package app.backline.services.modules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Keeps the routes and REST paths of a module shut where the module is switched off or left out. */
@ApplicationScoped
public class ModuleGate {
    @Inject
    private ModuleRegistry registry;

    @Inject
    private ActiveModules active;

    /** @param routeOrPath a Vaadin route or a REST path below /api/v1, with or without a leading slash */
    public boolean isOpen(String routeOrPath) {
        String path = routeOrPath.startsWith("/") ? routeOrPath.substring(1) : routeOrPath;
        String first = path.split("[/?;]", 2)[0];
        return owner(first).map(active::isActive).orElse(true);
    }

    private Optional<String> owner(String first) {
        if (registry.knows(first)) {
            return Optional.of(first);
        }
        return registry.installed().stream()
                .filter(module -> active.guarded(
                                module, "rest_names", () -> module.contract().restNames())
                        .orElse(Set.of())
                        .contains(first))
                .map(InstalledModule::key)
                .findFirst();
    }
}
