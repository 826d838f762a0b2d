package app.backline.modules.soundcloud.ui;

import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The settings page at an address of its own. */
@Route("soundcloud/settings")
@PageTitle("SoundCloud settings · Backline")
@RolesAllowed({Roles.ADMIN, Roles.OPERATOR})
@Dependent
public class SettingsView extends Div {
    @Inject
    public SettingsView(SettingsPage page) {
        add(new PageHeader("SoundCloud settings", "Notifications and limits").crumb("SoundCloud", "soundcloud"), page);
    }
}
