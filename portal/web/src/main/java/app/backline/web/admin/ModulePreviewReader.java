package app.backline.web.admin;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.modules.ModulePreview;
import app.backline.services.modules.ModulePreview.Part;
import app.backline.services.modules.ModulePreviews;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.problems.NotFound;
import app.backline.services.spi.PlatformModule;
import app.backline.tenants.Allowed;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Counts everything that comes and goes with a module: what it states, what is registered, what is in the database. */
@ApplicationScoped
@OrgBound
public class ModulePreviewReader implements ModulePreviews {
    private static final int SHOWN = 6;

    @Inject
    private ModuleRegistry registry;

    @Inject
    private ActiveModules active;

    @Inject
    private ModuleDoors doors;

    @Inject
    private ModuleContentService content;

    @Override
    @Allowed(Role.ADMIN)
    public ModulePreview of(String moduleKey) {
        InstalledModule module = registry.byKey(moduleKey).orElseThrow(() -> new NotFound("There is no such module."));
        List<Part> parts = new ArrayList<>(stated(module));
        ModuleContentService.Content rows = content.of(moduleKey);
        parts.add(new Part("open items in the Ops Queue", rows.queueItems(), List.of()));
        parts.add(new Part("share pages that clients can open", rows.shareLinks(), List.of()));
        return new ModulePreview(
                moduleKey,
                module.displayName(),
                active.isActive(moduleKey),
                parts.stream().filter(part -> part.count() > 0).toList());
    }

    private List<Part> stated(InstalledModule module) {
        PlatformModule contract = module.contract();
        Set<String> names = new HashSet<>(ask(module, () -> List.copyOf(contract.restNames())));
        names.add(module.key());
        return List.of(
                part("menu entries", ask(module, contract::navigation), entry -> entry.label()),
                part("pages", doors.pages(module.key()), page -> page),
                part("REST operations", doors.operations(names), operation -> operation),
                part("jobs", ask(module, contract::jobs), job -> job.label()),
                part("imports", ask(module, contract::imports), definition -> definition.displayName()),
                part("commands in the palette", ask(module, contract::commands), command -> command.label()),
                part("tabs on its campaigns", ask(module, contract::campaignTabs), tab -> tab.label()),
                part("events to be told about", ask(module, contract::notificationEvents), event -> event.label()),
                part(
                        "dashboard card",
                        ask(module, () -> contract.healthCard().stream().toList()),
                        card -> "Health"),
                part(
                        "section on share pages",
                        ask(module, () -> contract.shareSection().stream().toList()),
                        section -> "Figures of the platform"));
    }

    /** A module that throws brings nothing of that kind. */
    private <T> List<T> ask(InstalledModule module, Supplier<List<T>> contribution) {
        return active.guarded(module, "preview", contribution).orElse(List.of());
    }

    private static <T> Part part(String what, List<T> things, Function<T, String> name) {
        return new Part(
                what, things.size(), things.stream().limit(SHOWN).map(name).toList());
    }
}
