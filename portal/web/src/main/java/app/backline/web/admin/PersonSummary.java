package app.backline.web.admin;

import app.backline.keycloak.adapter.Person;
import app.backline.tenants.Role;
import java.util.List;

/**
 * A member of the organization.
 *
 * @param id the subject of their tokens
 * @param roles keys of the roles they hold here
 */
public record PersonSummary(
        String id,
        String username,
        String email,
        String firstName,
        String lastName,
        boolean active,
        List<String> roles) {
    static PersonSummary of(Person person) {
        return new PersonSummary(
                person.id(),
                person.username(),
                person.email(),
                person.firstName(),
                person.lastName(),
                person.active(),
                person.roles().stream().map(Role::key).sorted().toList());
    }

    public String name() {
        String name = (firstName + " " + lastName).strip();
        return name.isEmpty() ? username : name;
    }

    /** Changes with everything an admin can change; Keycloak keeps no version. */
    long version() {
        return Integer.toUnsignedLong(hashCode());
    }
}
