package app.backline.keycloak.adapter;

import app.backline.tenants.Caller;
import app.backline.tenants.Organization;
import app.backline.tenants.Role;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a verified token says about somebody.
 *
 * @param organizations alias to the roles held there, by alias; empty for one who belongs to none
 * @param platformAdmin the one role that is valid realm-wide
 * @param program the client id of a program that signed in as itself; null for people
 */
public record Identity(
        String subject,
        String username,
        String name,
        boolean platformAdmin,
        Map<String, Set<Role>> organizations,
        String program)
        implements Serializable {
    private static final String SERVICE_ACCOUNT = "service-account-";

    /** Somebody who signed in in person. */
    public Identity(String subject, String username, String name, boolean admin, Map<String, Set<Role>> organizations) {
        this(subject, username, name, admin, organizations, null);
    }

    static Identity of(JWTClaimsSet claims) {
        String username = text(claims, "preferred_username", claims.getSubject());
        return new Identity(
                claims.getSubject(),
                username,
                text(claims, "name", username),
                texts(claims.getClaim("groups")).contains(Role.PLATFORM_ADMIN.key()),
                organizations(claims.getClaim("organization")),
                username.startsWith(SERVICE_ACCOUNT) ? text(claims, "azp", "") : null);
    }

    /** The roles that count while working in the organization; {@code null} for none. */
    public Set<Role> roles(String alias) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (alias != null) {
            roles.addAll(organizations.getOrDefault(alias, Set.of()));
        }
        if (platformAdmin) {
            roles.add(Role.PLATFORM_ADMIN);
        }
        return roles;
    }

    Caller caller(Organization organization) {
        return new Caller(organization.id(), subject, username, name, roles(organization.alias()));
    }

    /** A role that Keycloak maps to an organization's group never makes anybody platform admin. */
    private static Map<String, Set<Role>> organizations(Object claim) {
        Map<String, Set<Role>> found = new TreeMap<>();
        if (claim instanceof Map<?, ?> byAlias) {
            byAlias.forEach((alias, membership) -> found.put(String.valueOf(alias), roles(membership)));
        } else {
            texts(claim).forEach(alias -> found.put(alias, Set.of()));
        }
        return new HashMap<>(found);
    }

    private static Set<Role> roles(Object membership) {
        if (membership instanceof Map<?, ?> details && details.get("realm_access") instanceof Map<?, ?> access) {
            return texts(access.get("roles")).stream()
                    .flatMap(key -> Role.of(key).stream())
                    .filter(role -> role != Role.PLATFORM_ADMIN)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }

    private static Set<String> texts(Object claim) {
        return claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static String text(JWTClaimsSet claims, String name, String otherwise) {
        return claims.getClaim(name) instanceof String text && !text.isBlank() ? text : otherwise;
    }
}
