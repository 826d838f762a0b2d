package app.backline.services.dashboard;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.modules.ModuleHealth;
import app.backline.services.spi.MissingAssets;
import app.backline.services.spi.PlatformModule;
import app.backline.tenants.Allowed;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What only the modules know; one that fails costs only its own figures. Never inside a transaction. */
@ApplicationScoped
@OrgBound
@Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
public class PlatformFigures {
    @Inject
    private ActiveModules modules;

    @Inject
    private ModuleHealth health;

    /** One for each active module that has a card. */
    public List<PlatformHealth> health() {
        return modules.optional(PlatformModule::healthCard).stream()
                .map(card -> new PlatformHealth(
                        card.moduleKey(),
                        card.module().displayName(),
                        modules.guarded(card.module(), "health_card", card.value()::figures)
                                .orElse(null)))
                .toList();
    }

    /** What campaigns lack to deliver, each with where it can be added. */
    public List<MissingAssets.Missing> missingAssets() {
        return modules.optional(PlatformModule::missingAssets).stream()
                .flatMap(assets -> modules.guarded(assets.module(), "missing_assets", assets.value()::missing).stream())
                .flatMap(List::stream)
                .filter(missing -> missing.count() > 0)
                .toList();
    }

    /** Names of the active modules that failed lately. */
    public List<String> unhealthy() {
        return modules.modules().stream()
                .filter(module -> !health.isHealthy(module.key()))
                .map(InstalledModule::displayName)
                .toList();
    }
}
