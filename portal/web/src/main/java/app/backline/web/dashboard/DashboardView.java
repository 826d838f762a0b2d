package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard;
import app.backline.services.dashboard.DashboardService;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Columns;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FigureCard;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Where the agency stands now. */
@Route("dashboard")
@PageTitle("Dashboard · Backline")
@Menu(title = "Dashboard", order = 10, icon = "home")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class DashboardView extends Div {
    private final transient DashboardService service;
    private final transient PlatformCards platforms;
    private final transient ModuleRegistry modules;

    @Inject
    public DashboardView(DashboardService service, PlatformCards platforms, ModuleRegistry modules) {
        this.service = service;
        this.platforms = platforms;
        this.modules = modules;
        show();
    }

    private void show() {
        Dashboard figures = service.read();
        removeAll();
        PageHeader header = new PageHeader("Dashboard", "As of " + Formats.asOf(figures.asOf()));
        Button refresh = Buttons.plain("Refresh", this::show);
        add(header);
        List<FigureCard> cards = platforms.cards();
        if (figures.campaigns() == 0) {
            header.setActions(refresh);
            add(new DataCard(null, beginning()));
        } else {
            header.setActions(refresh, Buttons.primary("Import campaigns", DashboardView::toImports));
            add(Columns.equal(new FigureCards(figures, this::platformName).all().toArray(Component[]::new)));
            add(Columns.split(new DataCard("Campaign funnel", new Funnel(figures.funnel())), nextDays(figures)));
        }
        if (!cards.isEmpty()) {
            add(Columns.equal(cards.toArray(Component[]::new)));
        }
    }

    private static DataCard nextDays(Dashboard figures) {
        if (figures.endings().isEmpty()) {
            Paragraph none = new Paragraph("No active campaign ends within a week.");
            none.addClassName("card-note");
            return new DataCard("Next 7 days", none);
        }
        return new DataCard("Next 7 days", new NextDays(figures.endings(), figures.today()));
    }

    private static EmptyState beginning() {
        return new EmptyState(
                Glyph.IMPORT,
                "Bring your campaigns in",
                "This page shows revenue, pace, risk and what needs a person, as soon as there are campaigns. An export"
                        + " of your campaign table is enough to begin: it is checked and shown before anything is stored.",
                Buttons.primary("Import campaigns", DashboardView::toImports),
                Buttons.plain("See campaigns", () -> UI.getCurrent().navigate("campaigns")));
    }

    private String platformName(String key) {
        return modules.byKey(key).map(module -> module.displayName()).orElse("the portal");
    }

    private static void toImports() {
        UI.getCurrent().navigate("imports");
    }
}
