package app.backline.services.modules;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Switches modules on and off for the organization; nothing of a module's data is lost by it. */
@ApplicationService
public class ModuleSwitchService {
    @Inject
    private ModuleRegistry registry;

    @Inject
    private ModuleActivationService activations;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<ModuleSwitched> switched;

    /**
     * @throws NotFound when no such module is installed
     * @throws RuleViolation when it breaks the contract
     */
    @Allowed(Role.ADMIN)
    public void switchTo(String moduleKey, boolean enabled) {
        if (!registry.knows(moduleKey)) {
            throw new NotFound("There is no such module.");
        }
        if (enabled && registry.byKey(moduleKey).isEmpty()) {
            throw new RuleViolation("This module was left out at start-up, because it breaks the module contract.");
        }
        if (activations.isEnabled(moduleKey) == enabled) {
            return;
        }
        if (enabled) {
            activations.switchOn(moduleKey);
        } else {
            activations.switchOff(moduleKey);
        }
        audit.record(
                enabled ? "module.switched_on" : "module.switched_off",
                "organization",
                CurrentOrganization.require(),
                null,
                Snapshot.of().with("module", moduleKey).json());
        switched.fire(new ModuleSwitched(moduleKey, enabled));
    }
}
