package app.backline.web.settings;

import app.backline.services.modules.ActiveModules;
import app.backline.services.spi.PlatformModule;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.PlatformDot;
import app.backline.tenants.Role;
import app.backline.tenants.Roles;
import app.backline.web.shell.MenuItem;
import app.backline.web.shell.ShellMenu;
import app.backline.web.shell.Visitor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Everything an organization can set, as far as the person may. */
@Route("settings")
@PageTitle("Settings · Backline")
@Menu(title = "Settings", order = 900, icon = "settings")
@RolesAllowed({Roles.ADMIN, Roles.OPERATOR})
@Dependent
public class SettingsView extends Div {
    @Inject
    public SettingsView(ShellMenu menu, ActiveModules modules) {
        Visitor visitor = Visitor.current();
        add(new PageHeader("Settings", "What holds for everybody in your organization"));
        Div own = grid();
        menu.settings(visitor).forEach(item -> own.add(card(item)));
        Div platforms = grid();
        if (visitor.is(Role.ADMIN, Role.OPERATOR)) {
            modules.optional(PlatformModule::settingsPage)
                    .forEach(page -> platforms.add(card(
                            "settings/modules/" + page.moduleKey(),
                            PlatformDot.dot(page.module().color()),
                            page.module().displayName(),
                            "Defaults, notifications and connections of "
                                    + page.module().displayName())));
        }
        add(own, platforms);
        if (own.getComponentCount() + platforms.getComponentCount() == 0) {
            add(new EmptyState(
                    Glyph.SETTINGS,
                    "Nothing to set yet",
                    "Settings appear here with the platforms your organization uses."));
        }
    }

    private static Anchor card(MenuItem item) {
        return card(item.route(), item.glyph().icon(), item.label(), item.purpose());
    }

    private static Anchor card(String route, Span icon, String title, String purpose) {
        Div words = new Div(new H2(title));
        if (purpose != null) {
            words.add(new Paragraph(purpose));
        }
        Anchor card = new Anchor(route);
        card.add(icon, words);
        card.addClassNames("card", "settings-card");
        return card;
    }

    private static Div grid() {
        Div grid = new Div();
        grid.addClassName("settings-grid");
        return grid;
    }
}
