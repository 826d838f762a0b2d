package app.backline.modules.kites.ui;

import app.backline.modules.kites.KiteService;
import app.backline.modules.kites.KiteSummary;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** All kites. */
@Route("kites")
@PageTitle("Kites · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class KitesView extends Div {
    @Inject
    public KitesView(KiteService kites) {
        DataGrid<KiteSummary> grid = new DataGrid<>("Kites");
        grid.lead("Kite", KiteSummary::name, kite -> "", kite -> "");
        grid.badge("State", kite -> kite.inTheAir() ? "flying" : "grounded", kite -> kite.inTheAir()
                ? Tone.GOOD
                : Tone.WARN);
        grid.show(kites.list());
        add(new PageHeader("Kites", "From a jar in plugins"), new DataCard(null, grid).flush());
    }
}
