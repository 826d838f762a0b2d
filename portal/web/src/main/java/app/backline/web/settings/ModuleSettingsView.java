package app.backline.web.settings;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.problems.NotFound;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The settings page a module contributes, made anew for each visit. */
@Route("settings/platforms/:module")
@RolesAllowed({Roles.ADMIN, Roles.OPERATOR})
@Dependent
public class ModuleSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ActiveModules modules;
    private String title = "Settings";

    @Inject
    public ModuleSettingsView(ActiveModules modules) {
        this.modules = modules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String key = entering.getRouteParameters().get("module").orElse("");
        InstalledModule module = modules.modules().stream()
                .filter(each ->
                        each.key().equals(key) && each.contract().settingsPage().isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such settings page."));
        title = module.displayName() + " settings";
        removeAll();
        add(new PageHeader(title, null).crumb("Settings", "settings"), page(module));
    }

    @Override
    public String getPageTitle() {
        return title + " · Backline";
    }

    private Component page(InstalledModule module) {
        return modules.guarded(module, "settings_page", () -> made(module))
                .orElseGet(() -> new EmptyState(
                        Glyph.ALERT,
                        "This settings page could not be opened",
                        "Nothing was changed. The module health page says what failed."));
    }

    private static Component made(InstalledModule module) {
        return Instantiator.get(UI.getCurrent())
                .createComponent(module.contract().settingsPage().orElseThrow());
    }
}
