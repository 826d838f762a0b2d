package app.backline.web.admin;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The roles that an organization's admin may give. Only Keycloak's own administration makes platform admins. */
final class Assignable {
    static final List<Role> ROLES =
            List.of(Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.VENDOR, Role.MEMBER);

    private Assignable() {}

    /** @throws InvalidInput for anything that is not an organization's role, or for none */
    static Set<Role> roles(Collection<String> keys) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String key : keys == null ? List.<String>of() : keys) {
            roles.add(Role.of(key).filter(ROLES::contains).orElseThrow(Assignable::refusal));
        }
        if (roles.isEmpty()) {
            throw refusal();
        }
        return roles;
    }

    /** The roles of these keys; unknown ones are left out. */
    static Set<Role> held(Collection<String> keys) {
        return keys.stream().flatMap(key -> Role.of(key).stream()).collect(Collectors.toSet());
    }

    private static InvalidInput refusal() {
        String known = ROLES.stream().map(Role::key).collect(Collectors.joining(", "));
        return new InvalidInput("roles", "Give at least one of these roles: " + known + ".");
    }
}
