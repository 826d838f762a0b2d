package app.backline.web.admin;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.ModulePermissionService;
import app.backline.tenants.Role;
import app.backline.tenants.RoleDefaults;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What single people and programs may do in single modules, against their role's rule (2.1). */
@ApplicationService
@Allowed(Role.ADMIN)
public class PermissionsService {
    static final String DASHBOARD = "dashboard";

    @Inject
    private ModulePermissionService permissions;

    @Inject
    private ModuleRegistry modules;

    @Inject
    private AuditLog audit;

    /** Their own flags; where there are none, the role decides. */
    public List<PersonPermission> of(String subject) {
        return permissions.of(subject).stream().map(PersonPermission::of).toList();
    }

    /** Every module with what they may there. */
    public List<ModuleAccess> access(String subject, Collection<Role> roles) {
        Map<String, PersonPermission> own =
                of(subject).stream().collect(Collectors.toMap(PersonPermission::module, Function.identity()));
        return modules().entrySet().stream()
                .map(module -> ModuleAccess.of(
                        module.getKey(),
                        module.getValue(),
                        RoleDefaults.of(roles, module.getKey()),
                        own.get(module.getKey())))
                .toList();
    }

    /** @throws InvalidInput for a module that is not installed, or flags that make no sense */
    public void check(List<PersonPermission> wanted) {
        for (PersonPermission one : wanted) {
            if (!modules().containsKey(one.module())) {
                throw new InvalidInput("module", "There is no module " + one.module() + ".");
            }
            if (!one.read() && (one.write() || one.delete()) || !one.write() && one.delete()) {
                throw new InvalidInput("module", "Who writes also reads, and who deletes also writes.");
            }
        }
    }

    /** Sets the flags of these modules; others stay as they are. */
    public void change(String subject, List<PersonPermission> wanted) {
        check(wanted);
        Jsonb before = snapshot(of(subject));
        wanted.forEach(one -> permissions.grant(subject, one.module(), one.read(), one.write(), one.delete()));
        record(subject, before);
    }

    /** Sets the flags of these modules; the role decides in all others. */
    public void set(String subject, List<PersonPermission> wanted) {
        check(wanted);
        Jsonb before = snapshot(of(subject));
        List<String> kept = wanted.stream().map(PersonPermission::module).toList();
        of(subject).stream()
                .map(PersonPermission::module)
                .filter(module -> !kept.contains(module))
                .forEach(module -> permissions.forget(subject, module));
        wanted.forEach(one -> permissions.grant(subject, one.module(), one.read(), one.write(), one.delete()));
        record(subject, before);
    }

    /** The role decides again in this module. */
    public void forget(String subject, String module) {
        Jsonb before = snapshot(of(subject));
        permissions.forget(subject, module);
        record(subject, before);
    }

    /** Key to name of everything that takes permissions. */
    public Map<String, String> modules() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(DASHBOARD, "Dashboard, clients and campaigns");
        modules.installed().forEach(module -> names.put(module.key(), module.displayName()));
        return names;
    }

    private void record(String subject, Jsonb before) {
        Jsonb after = snapshot(of(subject));
        if (!before.equals(after)) {
            audit.record("permissions_changed", "person", UUID.fromString(subject), before, after);
        }
    }

    private static Jsonb snapshot(List<PersonPermission> flags) {
        Snapshot snapshot = Snapshot.of();
        flags.stream()
                .sorted((one, other) -> one.module().compareTo(other.module()))
                .forEach(flag -> snapshot.with(flag.module(), flag.words()));
        return snapshot.json();
    }
}
