package app.backline.web.admin;

import app.backline.services.modules.ModuleRegistry;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.ModulePermissionService;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What single people may do in single modules, against their role's rule. */
@ApplicationService
@Allowed(Role.ADMIN)
public class PermissionsService {
    private static final String DASHBOARD = "dashboard";

    @Inject
    private PeopleService people;

    @Inject
    private ModulePermissionService permissions;

    @Inject
    private ModuleRegistry modules;

    public List<PersonPermission> of(String person) {
        people.get(person);
        return permissions.of(person).stream().map(PersonPermission::of).toList();
    }

    /** Sets the flags of these modules; others stay as they are. */
    public List<PersonPermission> change(String person, List<PersonPermission> wanted) {
        people.get(person);
        for (PersonPermission one : wanted) {
            if (!DASHBOARD.equals(one.module()) && modules.byKey(one.module()).isEmpty()) {
                throw new InvalidInput("module", "There is no module " + one.module() + ".");
            }
            permissions.grant(person, one.module(), one.read(), one.write(), one.delete());
        }
        return of(person);
    }

    /** Sets the flags of these modules; the role decides in all others. */
    public void replace(String person, List<PersonPermission> wanted) {
        List<String> kept = wanted.stream().map(PersonPermission::module).toList();
        of(person).stream()
                .map(PersonPermission::module)
                .filter(module -> !kept.contains(module))
                .forEach(module -> permissions.forget(person, module));
        change(person, wanted);
    }

    /** Key to name of everything that takes permissions. */
    public Map<String, String> modules() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(DASHBOARD, "Dashboard, clients and campaigns");
        modules.installed().forEach(module -> names.put(module.key(), module.displayName()));
        return names;
    }

    /** The role decides again in this module. */
    public void forget(String person, String module) {
        people.get(person);
        permissions.forget(person, module);
    }
}
