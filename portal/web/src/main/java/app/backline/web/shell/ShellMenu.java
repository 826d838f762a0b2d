package app.backline.web.shell;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Purpose;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a person finds in the menu: pages that carry {@code @Menu}, and what the active modules contribute. */
@ApplicationScoped
public class ShellMenu {
    /** The one entry that stands apart at the end; pages below it are its cards. */
    static final String SETTINGS = "settings";

    @Inject
    private ActiveModules modules;

    /** The portal's own pages in their order, the settings page last. */
    public List<MenuItem> own(Visitor visitor) {
        return pages(visitor).stream().filter(item -> !isBelowSettings(item)).toList();
    }

    /** The pages below the settings page. */
    public List<MenuItem> settings(Visitor visitor) {
        return pages(visitor).stream().filter(ShellMenu::isBelowSettings).toList();
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
                .map(entry -> MenuItem.own(entry.route(), entry.label(), null, null))
                .toList();
        return entries.stream()
                .findFirst()
                .map(first -> new MenuItem(
                        first.route(),
                        module.displayName(),
                        null,
                        null,
                        module.color(),
                        entries.subList(1, entries.size())));
    }

    private static List<MenuItem> pages(Visitor visitor) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> menuOf(route) != null && visitor.mayOpen(route.getNavigationTarget()))
                .sorted(Comparator.<RouteData>comparingDouble(
                                route -> menuOf(route).order())
                        .thenComparing(route -> menuOf(route).title()))
                .map(ShellMenu::item)
                .toList();
    }

    private static boolean isBelowSettings(MenuItem item) {
        return item.route().startsWith(SETTINGS + "/");
    }

    private static MenuItem item(RouteData route) {
        Menu menu = menuOf(route);
        Purpose purpose = route.getNavigationTarget().getAnnotation(Purpose.class);
        return MenuItem.own(
                route.getTemplate(),
                menu.title(),
                purpose == null ? null : purpose.value(),
                Glyph.named(menu.icon()).orElse(Glyph.MODULE));
    }

    private static Menu menuOf(RouteData route) {
        return route.getNavigationTarget().getAnnotation(Menu.class);
    }
}
