package app.backline.web.admin;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program to let in.
 *
 * @param name what people tell it apart by
 * @param role key of the one role it holds: admin, manager, operator, sales or automation
 * @param permissions flags for single modules that replace what the role allows there; may be empty
 */
public record NewApiClient(String name, String role, List<PersonPermission> permissions) {
    static final List<Role> ROLES = List.of(Role.AUTOMATION, Role.OPERATOR, Role.SALES, Role.MANAGER, Role.ADMIN);

    public NewApiClient {
        name = name == null ? "" : name.strip();
        permissions = permissions == null ? List.of() : List.copyOf(permissions);
    }

    /** @throws InvalidInput when it could not be created with this */
    Role check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > 100) {
            wrong.put("name", "A name of up to 100 characters is needed.");
        }
        Role known = Role.of(role).filter(ROLES::contains).orElse(null);
        if (known == null) {
            wrong.put("role", "Give one of these roles: automation, operator, sales, manager, admin.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return known;
    }
}
