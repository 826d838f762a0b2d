package app.backline.web.admin;

import app.backline.tenants.AccessLevel;
import app.backline.tenants.ModulePermission;

/**
 * A person's own flags for a module; they replace what their role allows there.
 *
 * @param module key of a module, or {@code dashboard}
 */
public record PersonPermission(String module, boolean read, boolean write, boolean delete) {
    static PersonPermission of(ModulePermission permission) {
        return new PersonPermission(
                permission.moduleKey(),
                permission.allows(AccessLevel.READ),
                permission.allows(AccessLevel.WRITE),
                permission.allows(AccessLevel.DELETE));
    }

    /** "read, write"; "nothing" where all is taken away. */
    String words() {
        if (!read) {
            return "nothing";
        }
        return "read" + (write ? ", write" : "") + (delete ? ", delete" : "");
    }
}
