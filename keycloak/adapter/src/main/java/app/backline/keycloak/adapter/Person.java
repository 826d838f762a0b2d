package app.backline.keycloak.adapter;

import app.backline.tenants.Role;
import java.util.Set;

/**
 * A member of an organization.
 *
 * @param id Keycloak's id, the subject of their tokens
 * @param roles those held in this organization
 * @param active false when they cannot sign in
 */
public record Person(
        String id, String username, String email, String firstName, String lastName, boolean active, Set<Role> roles) {
    public String name() {
        String name = (firstName + " " + lastName).trim();
        return name.isEmpty() ? username : name;
    }

    Person with(Set<Role> held) {
        return new Person(id, username, email, firstName, lastName, active, held);
    }
}
