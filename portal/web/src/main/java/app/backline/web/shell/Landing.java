package app.backline.web.shell;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Where a person's work begins (2.1): staff at the dashboard, vendors and members where a module serves them. */
@ApplicationScoped
public class Landing {
    private static final String DASHBOARD = "dashboard";
    private static final String ORGANIZATIONS = "organizations";

    @Inject
    private ActiveModules modules;

    /** The route; empty where nothing serves the person's role. */
    public Optional<String> routeFor(Visitor visitor) {
        if (visitor.isStaff() && visitor.caller().isPresent()) {
            return Optional.of(DASHBOARD);
        }
        Optional<String> workplace = visitor.caller().isPresent() ? workplace(visitor) : Optional.empty();
        return workplace.or(() -> visitor.is(Role.PLATFORM_ADMIN) ? Optional.of(ORGANIZATIONS) : Optional.empty());
    }

    private Optional<String> workplace(Visitor visitor) {
        for (InstalledModule module : modules.modules()) {
            Map<Role, String> pages = modules.guarded(
                            module, "landing_pages", () -> module.contract().landingPages())
                    .orElse(Map.of());
            Optional<String> page = visitor.roles().stream()
                    .sorted()
                    .filter(pages::containsKey)
                    .map(pages::get)
                    .findFirst();
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }
}
