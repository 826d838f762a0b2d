package app.backline.web.shell;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.ui.Glyph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a person finds in the side bar. */
@ApplicationScoped
public class ShellMenu {
    /** The one entry that stands apart at the end. */
    static final String SETTINGS = "settings";

    @Inject
    private ActiveModules modules;

    protected ShellMenu() {}

    ShellMenu(ActiveModules modules) {
        this.modules = modules;
    }

    /** The portal's own pages in their order, settings included. */
    public List<MenuItem> own(Visitor visitor) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> menuOf(route) != null && visitor.mayOpen(route.getNavigationTarget()))
                .sorted(Comparator.comparingDouble(route -> menuOf(route).order()))
                .map(ShellMenu::item)
                .toList();
    }

    /** One entry for each active module that has a page for the person. */
    public List<MenuItem> platforms(Visitor visitor) {
        if (visitor.caller().isEmpty()) {
            return List.of();
        }
        return modules.modules().stream()
                .flatMap(module -> platform(module, visitor).stream())
                .toList();
    }

    private Optional<MenuItem> platform(InstalledModule module, Visitor visitor) {
        List<MenuItem> entries = modules
                .guarded(module, "navigation", () -> module.contract().navigation())
                .stream()
                .flatMap(List::stream)
                .filter(entry -> entry.roles().stream().anyMatch(visitor.roles()::contains))
                .map(entry -> MenuItem.own(entry.route(), entry.label(), null))
                .toList();
        return entries.stream()
                .findFirst()
                .map(first -> new MenuItem(
                        first.route(), module.displayName(), null, module.color(), entries.subList(1, entries.size())));
    }

    private static MenuItem item(RouteData route) {
        Menu menu = menuOf(route);
        return MenuItem.own(
                route.getTemplate(), menu.title(), Glyph.named(menu.icon()).orElse(Glyph.MODULE));
    }

    private static Menu menuOf(RouteData route) {
        return route.getNavigationTarget().getAnnotation(Menu.class);
    }
}
