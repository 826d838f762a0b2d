package app.backline.web.admin;

import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Formats;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Purpose;
import app.backline.services.ui.Tone;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Slack, Discord, e-mail and webhooks of every module on one page: set, healthy, last success (TN-27). */
@Route("settings/integrations")
@PageTitle("Integrations · Backline")
@Purpose("Slack, Discord, e-mail and webhooks of every module: set, and do they work")
@Menu(title = "Integrations", order = 94, icon = "BELL")
@RolesAllowed(Roles.ADMIN)
@Dependent
public class IntegrationsView extends Div {
    @Inject
    public IntegrationsView(IntegrationsReader integrations) {
        List<IntegrationSummary> all = integrations.list();
        long failing = all.stream()
                .filter(one -> one.state().equals("failing") || one.state().equals("paused"))
                .count();
        long set = all.stream()
                .filter(one -> !one.state().equals(IntegrationsReader.NOT_SET))
                .count();
        DataGrid<IntegrationSummary> grid = grid();
        grid.onOpen(one -> UI.getCurrent().navigate(settingsOf(one)));
        grid.show(all);
        add(
                new PageHeader(
                        "Integrations",
                        Formats.number(set) + " set, "
                                + (failing == 0 ? "none failing" : Formats.number(failing) + " failing")
                                + ". Open a line to set it up."),
                new DataCard(null, grid).flush());
    }

    private static String settingsOf(IntegrationSummary one) {
        return one.module().equals(IntegrationsReader.PORTAL)
                ? "settings/notifications"
                : "settings/modules/" + one.module();
    }

    private static DataGrid<IntegrationSummary> grid() {
        DataGrid<IntegrationSummary> grid = new DataGrid<>("Integrations");
        grid.lead(
                "Told by",
                one -> DestinationKind.of(one.kind())
                        .map(DestinationKind::label)
                        .orElse(one.kind()),
                IntegrationSummary::name,
                IntegrationSummary::name);
        grid.text("About", IntegrationSummary::name);
        grid.badge("State", one -> one.state().replace('_', ' '), IntegrationsView::tone);
        grid.text("Last success", one -> Formats.time(one.lastSuccessAt()));
        grid.text("Last failure", IntegrationSummary::lastFailure);
        return grid;
    }

    private static Tone tone(IntegrationSummary one) {
        return switch (one.state()) {
            case "working" -> Tone.GOOD;
            case "failing" -> Tone.WARN;
            case "paused" -> Tone.BAD;
            case "ready" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }
}
