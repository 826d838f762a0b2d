package app.backline.tenants;

import java.util.Set;

/**
 * A person of the current organization.
 *
 * @param subject the identity provider's id, as in {@link Caller#subject}
 * @param name the name shown to people
 * @param roles those held in this organization
 */
public record Colleague(String subject, String name, Set<Role> roles) {
    public Colleague {
        roles = Set.copyOf(roles);
    }

    /** Works at the agency: may be given work. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role.STAFF::contains);
    }
}
