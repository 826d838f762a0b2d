package app.backline.modules.instagram.ui;

import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The settings page at an address of its own. */
@Route("instagram/settings")
@PageTitle("Instagram settings · Backline")
@RolesAllowed({Roles.ADMIN, Roles.OPERATOR})
@Dependent
public class SettingsView extends Div {
    @Inject
    public SettingsView(SettingsPage page) {
        add(new PageHeader("Instagram settings", "Notifications and limits").crumb("Instagram", "instagram"), page);
    }
}
