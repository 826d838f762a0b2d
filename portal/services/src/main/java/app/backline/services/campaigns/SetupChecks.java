package app.backline.services.campaigns;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.Contribution;
import app.backline.services.spi.PlatformModule;
import app.backline.services.spi.SetupCheck;
import app.backline.services.spi.SetupReadiness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the modules answer of their part of a campaign's setup. */
@ApplicationScoped
public class SetupChecks {
    @Inject
    private ActiveModules modules;

    /** The checks of one campaign. */
    public List<SetupCheck> of(Campaign campaign) {
        return of(campaign.platform(), Set.of(campaign.id())).getOrDefault(campaign.id(), List.of());
    }

    /** The checks of campaigns of one platform, asked in one go; a module that fails keeps each of them from starting. */
    public Map<UUID, List<SetupCheck>> of(String platform, Set<UUID> campaigns) {
        for (Contribution<SetupReadiness> readiness : modules.optional(PlatformModule::setupReadiness)) {
            if (readiness.moduleKey().equals(platform)) {
                return modules.guarded(
                                readiness.module(),
                                "setup_readiness",
                                () -> readiness.value().checks(campaigns))
                        .orElseGet(() -> unknown(readiness.module().displayName(), campaigns));
            }
        }
        return Map.of();
    }

    private static Map<UUID, List<SetupCheck>> unknown(String module, Set<UUID> campaigns) {
        SetupCheck check = new SetupCheck(
                "module", module + " is ready", false, module + " could not be asked; see module health", "modules");
        return campaigns.stream().collect(Collectors.toMap(Function.identity(), id -> List.of(check)));
    }
}
