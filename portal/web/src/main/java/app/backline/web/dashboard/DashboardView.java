package app.backline.web.dashboard;

import app.backline.services.dashboard.Dashboard;
import app.backline.services.dashboard.DashboardService;
import app.backline.services.dashboard.DeliveryTrendService;
import app.backline.services.dashboard.PlatformFigures;
import app.backline.services.modules.ModuleRegistry;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.Columns;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Where the agency stands now (RP-01 to RP-03, RP-09). Read anew at every visit and by "Refresh" (DR-09, DR-10). */
@Route("dashboard")
@PageTitle("Dashboard · Backline")
@Menu(title = "Dashboard", order = 10, icon = "home")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class DashboardView extends Div {
    private final transient DashboardService service;
    private final transient DeliveryTrendService trend;
    private final transient PlatformFigures platforms;
    private final transient ModuleRegistry modules;

    @Inject
    public DashboardView(
            DashboardService service, DeliveryTrendService trend, PlatformFigures platforms, ModuleRegistry modules) {
        this.service = service;
        this.trend = trend;
        this.platforms = platforms;
        this.modules = modules;
        addClassName("dashboard");
        show();
    }

    private void show() {
        Dashboard figures = service.read();
        removeAll();
        PageHeader header = new PageHeader("Dashboard", "As of " + Formats.asOf(figures.asOf()));
        Button refresh = Buttons.plain("Refresh", this::show);
        add(header);
        if (figures.campaigns() == 0) {
            header.setActions(refresh);
            add(new DataCard(null, beginning()));
            add(platformCards());
            return;
        }
        header.setActions(refresh, Buttons.primary("Import campaigns", DashboardView::toImports));
        FigureCards first = new FigureCards(figures, this::platformName);
        add(Columns.equal(
                first.revenue(),
                first.invoices(),
                RiskCard.of(figures.campaignRisk(), platforms.missingAssets(), platforms.unhealthy()),
                first.queue()));
        add(Columns.split(new DataCard("Campaign funnel", new Funnel(figures.funnel())), new NextDays(figures)));
        add(platformCards());
        add(lastRow(figures));
        add(TrendCard.of(trend.read()));
    }

    private Columns platformCards() {
        return Columns.equal(platforms.health().stream()
                .map(health -> PlatformCard.of(health, modules))
                .toArray(Component[]::new));
    }

    private Columns lastRow(Dashboard figures) {
        List<Component> cards = new ArrayList<>();
        cards.add(new EndingSoonCard(figures.endingSoon()));
        cards.add(new AlertsCard(figures, platforms.unhealthy(), this::platformName));
        if (figures.profitability() != null) {
            cards.add(ProfitabilityCard.of(figures.profitability()));
        }
        return Columns.equal(cards.toArray(Component[]::new));
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
