package app.backline.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Whether a platform module is switched on for the organization; a module without a row is off. */
@Entity
@Table(name = "module_activation")
public class ModuleActivation extends OrgScoped {
    @Column(name = "module_key")
    private String moduleKey;

    private boolean enabled;

    protected ModuleActivation() {}

    public ModuleActivation(String moduleKey) {
        this.moduleKey = moduleKey;
    }

    public void switchOn() {
        enabled = true;
    }

    public void switchOff() {
        enabled = false;
    }

    public String moduleKey() {
        return moduleKey;
    }

    public boolean enabled() {
        return enabled;
    }
}
