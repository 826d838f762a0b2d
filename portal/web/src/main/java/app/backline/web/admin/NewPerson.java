package app.backline.web.admin;

import app.backline.services.problems.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody to invite.
 *
 * @param roles keys of roles: admin, manager, operator, sales, vendor, member
 */
public record NewPerson(String email, String firstName, String lastName, List<String> roles) {
    public NewPerson {
        email = email == null ? "" : email.strip().toLowerCase();
        firstName = firstName == null ? "" : firstName.strip();
        lastName = lastName == null ? "" : lastName.strip();
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** @throws InvalidInput when somebody could not be invited with this */
    void check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+") || email.length() > 254) {
            wrong.put("email", "An e-mail address is needed, like name@agency.com.");
        }
        if (firstName.isEmpty() || firstName.length() > 100) {
            wrong.put("first_name", "A first name of up to 100 characters is needed.");
        }
        if (lastName.isEmpty() || lastName.length() > 100) {
            wrong.put("last_name", "A last name of up to 100 characters is needed.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
