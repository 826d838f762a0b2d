package app.backline.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One person's own flags for one module; they replace what the role would allow. */
@Entity
@Table(name = "module_permission")
public class ModulePermission extends OrgScoped {
    private String subject;

    @Column(name = "module_key")
    private String moduleKey;

    @Column(name = "can_read")
    private boolean canRead;

    @Column(name = "can_write")
    private boolean canWrite;

    @Column(name = "can_delete")
    private boolean canDelete;

    protected ModulePermission() {}

    public ModulePermission(String subject, String moduleKey) {
        this.subject = subject;
        this.moduleKey = moduleKey;
    }

    public void grant(boolean read, boolean write, boolean delete) {
        canRead = read;
        canWrite = write;
        canDelete = delete;
    }

    public boolean allows(AccessLevel level) {
        return switch (level) {
            case READ -> canRead;
            case WRITE -> canWrite;
            case DELETE -> canDelete;
        };
    }

    public String subject() {
        return subject;
    }

    public String moduleKey() {
        return moduleKey;
    }
}
