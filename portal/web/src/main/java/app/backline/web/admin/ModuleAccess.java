package app.backline.web.admin;

import app.backline.tenants.AccessLevel;
import java.util.Set;

/**
 * What somebody may in a module, and whether their role says so or they themselves were told.
 *
 * @param module key of a module, or {@code dashboard} for what belongs to no platform
 * @param name as people read it
 * @param own true where their own flags replace what the role allows
 * @param defaultRead what the role alone allows
 */
public record ModuleAccess(
        String module,
        String name,
        boolean read,
        boolean write,
        boolean delete,
        boolean own,
        boolean defaultRead,
        boolean defaultWrite,
        boolean defaultDelete) {

    /** @param own null where the role decides */
    static ModuleAccess of(String module, String name, Set<AccessLevel> byRole, PersonPermission own) {
        boolean read = byRole.contains(AccessLevel.READ);
        boolean write = byRole.contains(AccessLevel.WRITE);
        boolean delete = byRole.contains(AccessLevel.DELETE);
        return new ModuleAccess(
                module,
                name,
                own == null ? read : own.read(),
                own == null ? write : own.write(),
                own == null ? delete : own.delete(),
                own != null,
                read,
                write,
                delete);
    }
}
