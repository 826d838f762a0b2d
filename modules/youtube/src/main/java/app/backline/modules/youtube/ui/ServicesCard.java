package app.backline.modules.youtube.ui;

import app.backline.modules.youtube.lines.ServiceLineService;
import app.backline.modules.youtube.lines.ServiceLineSummary;
import app.backline.services.campaigns.CampaignInsightService;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import app.backline.tenants.WhoAsks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The services of a campaign; a row opens its form. */
@Dependent
class ServicesCard {
    private final ServiceLineService lines;
    private final ServiceLineDialog dialog;

    @Inject
    ServicesCard(ServiceLineService lines, ServiceLineDialog dialog) {
        this.lines = lines;
        this.dialog = dialog;
    }

    Component of(UUID campaignId, Runnable again) {
        List<ServiceLineSummary> all = lines.list(campaignId);
        Caller caller = WhoAsks.now();
        boolean changes = caller.is(Role.ADMIN, Role.MANAGER, Role.OPERATOR);
        Component content = all.isEmpty()
                ? new EmptyState(
                        Glyph.CAMPAIGNS,
                        "No services yet",
                        "A campaign needs two services before it starts. Its goal is the sum of theirs.")
                : grid(all, caller, changes, again);
        DataCard card = new DataCard("Services", content, warnings(all, caller, again)).flush();
        return changes ? card.corner(Buttons.plain("Add service", () -> dialog.create(campaignId, again))) : card;
    }

    private DataGrid<ServiceLineSummary> grid(
            List<ServiceLineSummary> all, Caller caller, boolean changes, Runnable again) {
        DataGrid<ServiceLineSummary> grid = new DataGrid<>("Services of the campaign");
        grid.lead("Service", ServiceLineSummary::service, line -> "", ServicesCard::phone);
        grid.text("Vendor", line -> line.vendorName() == null ? "no vendor" : line.vendorName());
        grid.number("Goal", line -> Words.number(line.goal()));
        grid.number("Delivered", line -> Words.number(line.delivered()));
        if (CampaignInsightService.seesCost(caller)) {
            grid.number("Rate per 1,000", line -> Formats.money(line.rate(), "USD"));
            grid.number("Cost", line -> Formats.money(line.cost(), "USD"));
        }
        grid.badge("Policy", line -> line.policyClass().label(), line -> Words.tone(line.policyClass()));
        if (changes) {
            grid.onOpen(line -> dialog.change(line, again));
        }
        grid.show(all);
        return grid;
    }

    private Div warnings(List<ServiceLineSummary> all, Caller caller, Runnable again) {
        Div warnings = new Div();
        all.stream().filter(ServiceLineSummary::waitsForWord).forEach(line -> {
            Div row = new Div(
                    new Paragraph("\"" + line.service() + "\" sells engagement, which is against YouTube's rules."
                            + " The campaign does not start with it unless an admin lets it, with a reason."));
            row.addClassName("card-remark");
            if (caller.is(Role.ADMIN)) {
                row.add(Buttons.danger("Let " + line.service() + " run", () -> override(line, again)));
            }
            warnings.add(row);
        });
        all.stream().filter(line -> line.policyOverride() != null).forEach(line -> {
            Paragraph told = new Paragraph(
                    line.policyOverrideBy() + " lets \"" + line.service() + "\" run: " + line.policyOverride());
            Div row = new Div(told);
            row.addClassName("card-remark");
            warnings.add(row);
        });
        return warnings;
    }

    private void override(ServiceLineSummary line, Runnable again) {
        ReasonForm.open(
                "Let it run",
                "Backline itself never orders engagement. Your name and reason are kept in the audit log.",
                "reason",
                reason -> {
                    lines.override(line.id(), reason);
                    Notices.success("Recorded.");
                    again.run();
                });
    }

    private static String phone(ServiceLineSummary line) {
        return Words.number(line.delivered()) + " of " + Words.number(line.goal());
    }
}
