package app.backline.services.spi;

import app.backline.tenants.Role;
import java.util.Set;

/**
 * One entry of the side bar.
 *
 * @param route the Vaadin route it opens; starts with the module's key
 * @param label one or two words
 * @param roles who sees it; must be among the roles of the route itself
 */
public record NavigationEntry(String route, String label, Set<Role> roles) {
    public static NavigationEntry to(String route, String label, Role... roles) {
        return new NavigationEntry(route, label, Set.of(roles));
    }
}
