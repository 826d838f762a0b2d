package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * May the caller read, write or delete in a module? A person's own flags ({@link ModulePermission}) win; without any, the
 * role decides.
 */
@ApplicationScoped
public class Access {
    @Inject
    private ModulePermissionService permissions;

    /** @param module the module's key, or {@code dashboard} for what belongs to no platform */
    public boolean may(String module, AccessLevel level) {
        Caller caller = CurrentOrganization.requireCaller();
        if (caller.isSystem()) {
            return true;
        }
        return permissions
                .of(caller.subject(), module)
                .map(permission -> permission.allows(level))
                .orElseGet(() -> caller.roles().stream().anyMatch(role -> RoleDefaults.allow(role, module, level)));
    }

    /** @throws AccessDenied when {@link #may} says no */
    public void require(String module, AccessLevel level) {
        if (!may(module, level)) {
            throw new AccessDenied("You may not " + level.name().toLowerCase() + " in " + module
                    + ". Ask an admin of your organization for the permission.");
        }
    }
}
