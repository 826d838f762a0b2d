package app.backline.web.admin;

import app.backline.services.problems.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An organization to create.
 *
 * @param alias its fixed short name: lower-case letters, digits, hyphens
 * @param modules keys of the modules to switch on
 * @param admin its first person; may be null when people are added later
 */
public record NewOrganization(String alias, String name, List<String> modules, NewPerson admin) {
    public NewOrganization {
        alias = alias == null ? "" : alias.strip();
        name = name == null ? "" : name.strip();
        modules = modules == null ? List.of() : List.copyOf(modules);
    }

    /** @throws InvalidInput when an organization cannot be called so */
    static String checkedName(String name) {
        String tidy = name == null ? "" : name.strip();
        if (tidy.isEmpty() || tidy.length() > 200) {
            throw new InvalidInput("name", "A name of up to 200 characters is needed.");
        }
        return tidy;
    }

    /** @throws InvalidInput when it could not be created with this */
    void check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!alias.matches("[a-z0-9][a-z0-9-]{1,62}")) {
            wrong.put("alias", "The alias takes 2 to 63 lower-case letters, digits and hyphens.");
        }
        if (name.isEmpty() || name.length() > 200) {
            wrong.put("name", "A name of up to 200 characters is needed.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        if (admin != null) {
            admin.check();
        }
    }
}
