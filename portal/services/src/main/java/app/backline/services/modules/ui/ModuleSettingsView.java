package app.backline.services.modules.ui;

import app.backline.services.modules.ActiveModules;
import app.backline.services.modules.InstalledModule;
import app.backline.services.ui.DataCard;
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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The settings page a module brings, in the frame of every page. */
@Route("settings/modules/:key")
@RolesAllowed({Roles.ADMIN, Roles.OPERATOR})
@Dependent
public class ModuleSettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient ActiveModules modules;
    private String title = "Settings";

    @Inject
    public ModuleSettingsView(ActiveModules modules) {
        this.modules = modules;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String key = entering.getRouteParameters().get("key").orElse("");
        InstalledModule module = modules.modules().stream()
                .filter(active -> active.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = module.displayName() + " settings";
        removeAll();
        add(
                new PageHeader(title, "For your organization only")
                        .crumb("Modules", "settings/modules")
                        .crumb(module.displayName(), null),
                page(module));
    }

    private Component page(InstalledModule module) {
        Optional<Component> page = modules.guarded(
                module,
                "settings_page",
                () -> module.contract().settingsPage().map(this::make).orElse(null));
        return page.orElseGet(() -> new DataCard(
                null,
                new EmptyState(
                        Glyph.SETTINGS,
                        "No settings here",
                        "This module has none, or its page failed; then the page Modules tells why.")));
    }

    private Component make(Class<? extends Component> type) {
        return Instantiator.get(UI.getCurrent()).getOrCreate(type);
    }

    @Override
    public String getPageTitle() {
        return title + " · Backline";
    }
}
