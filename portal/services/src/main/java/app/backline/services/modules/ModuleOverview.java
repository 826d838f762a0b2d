package app.backline.services.modules;

import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ModuleJob;
import app.backline.services.spi.NavigationEntry;
import app.backline.services.spi.PlatformModule;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.OrgBound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All modules of the installation as the current organization has them: on or off, what they bring, how they are. */
@ApplicationScoped
public class ModuleOverview {
    @Inject
    private ModuleRegistry registry;

    @Inject
    private ModuleActivationService activations;

    @Inject
    private ActiveModules active;

    @Inject
    private ModuleHealth health;

    @OrgBound
    public List<ModuleSummary> modules() {
        Set<String> enabled = activations.enabled();
        Map<String, ModuleFailure> failures = health.lastFailures().stream()
                .collect(Collectors.toMap(ModuleFailure::moduleKey, Function.identity(), (newest, older) -> newest));
        List<ModuleSummary> all = new ArrayList<>();
        registry.installed()
                .forEach(
                        module -> all.add(summary(module, enabled.contains(module.key()), failures.get(module.key()))));
        registry.rejected().forEach(module -> all.add(summary(module, failures.get(module.key()))));
        return List.copyOf(all);
    }

    private ModuleSummary summary(InstalledModule module, boolean enabled, ModuleFailure failure) {
        Optional<List<String>> brings = active.guarded(module, "overview", () -> brings(module.contract()));
        boolean settings = active.guarded(
                        module,
                        "settings_page",
                        () -> module.contract().settingsPage().isPresent())
                .orElse(false);
        return summary(
                new RejectedModule(module.key(), List.of()),
                module.displayName(),
                enabled,
                settings,
                brings.orElse(List.of()),
                failure);
    }

    private ModuleSummary summary(RejectedModule module, ModuleFailure failure) {
        return summary(module, module.key(), false, false, List.of(), failure);
    }

    private ModuleSummary summary(
            RejectedModule module,
            String name,
            boolean enabled,
            boolean settings,
            List<String> brings,
            ModuleFailure failure) {
        return new ModuleSummary(
                module.key(),
                name,
                enabled,
                module.violations().isEmpty() && health.isHealthy(module.key()),
                settings,
                brings,
                module.violations(),
                failure == null ? null : failure.message(),
                failure == null ? null : failure.contribution(),
                failure == null ? null : failure.at(),
                failure == null ? null : failure.reference());
    }

    private static List<String> brings(PlatformModule module) {
        List<String> lines = new ArrayList<>();
        line(lines, "Pages: ", module.navigation(), NavigationEntry::label);
        line(lines, "Imports: ", module.imports(), ImportDefinition::displayName);
        line(lines, "Jobs: ", module.jobs(), ModuleJob::label);
        line(lines, "Campaign tabs: ", module.campaignTabs(), tab -> tab.label());
        if (module.opsQueue().isPresent()) {
            lines.add("Items in the Ops Queue");
        }
        if (module.shareSection().isPresent()) {
            lines.add("Share links of its campaigns");
        }
        if (module.healthCard().isPresent()) {
            lines.add("A card on the dashboard");
        }
        return lines;
    }

    private static <T> void line(List<String> lines, String what, List<? extends T> things, Function<T, String> name) {
        if (!things.isEmpty()) {
            lines.add(what + things.stream().map(name).collect(Collectors.joining(", ")));
        }
    }
}
