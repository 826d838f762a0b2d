package app.backline.services.clients.ui;

import app.backline.services.clients.ClientCampaign;
import app.backline.services.clients.ClientDetails;
import app.backline.services.clients.ClientMergeService;
import app.backline.services.clients.ClientPageService;
import app.backline.services.clients.ClientPart;
import app.backline.services.parties.ui.MergesCard;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.PageTabs;
import app.backline.services.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What hangs on a client, each in its tab; a tab reads when it is opened. */
class ClientTabs {
    private final ClientPageService page;
    private final ClientMergeService merges;

    ClientTabs(ClientPageService page, ClientMergeService merges) {
        this.page = page;
        this.merges = merges;
    }

    /** @param undo takes the id of a merge; null for readers who may not */
    PageTabs of(ClientDetails details, Consumer<UUID> undo) {
        UUID id = details.client().id();
        return new PageTabs()
                .tab("campaigns", "Campaigns", () -> campaigns(details.campaigns()))
                .tab("delivered", "Delivered", () -> delivered(page.delivered(id)))
                .tab("invoices", "Invoices", () -> invoices(page.invoices(id)))
                .tab("share-links", "Share links", () -> links(page.links(id)))
                .tab("activity", "Activity", () -> activity(page.activity(id)))
                .tab("merges", "Merges", () -> new MergesCard(merges.of(id), undo));
    }

    private static Component campaigns(List<ClientCampaign> campaigns) {
        DataGrid<ClientCampaign> grid = new DataGrid<>("Campaigns");
        grid.lead(
                "Campaign",
                ClientCampaign::name,
                ClientCampaign::platform,
                campaign -> campaign.platform() + ", " + Formats.number(campaign.delivered()) + " of "
                        + Formats.number(campaign.goal()));
        grid.badge("Status", ClientCampaign::status, campaign -> tone(campaign.status()));
        grid.number("Goal", campaign -> Formats.number(campaign.goal()));
        grid.number("Delivered", campaign -> Formats.number(campaign.delivered()));
        grid.number("Budget", campaign -> Formats.money(campaign.budget(), campaign.currency()));
        grid.text("Invoice", campaign -> invoice(campaign.invoiceStatus()));
        grid.text("Start", campaign -> Formats.dayAndYear(campaign.startOn()));
        grid.onOpen(campaign -> UI.getCurrent().navigate("campaigns/" + campaign.id()));
        return card(
                grid,
                campaigns,
                new EmptyState(
                        Glyph.CAMPAIGNS,
                        "No campaigns yet",
                        "What this client ordered will stand here, the newest first."));
    }

    private static Component delivered(List<ClientPart.Delivered> delivered) {
        DataGrid<ClientPart.Delivered> grid = new DataGrid<>("Delivered");
        grid.lead("What", ClientPart.Delivered::unit, row -> "", row -> row.campaigns() + " campaigns");
        grid.number("Campaigns", row -> Formats.number(row.campaigns()));
        grid.alsoOnPhone(grid.number("Delivered", row -> Formats.number(row.amount())));
        return card(
                grid,
                delivered,
                new EmptyState(
                        Glyph.CHART,
                        "Nothing delivered yet",
                        "Totals by unit stand here, each campaign counted once."));
    }

    private static Component invoices(List<ClientPart.Invoices> invoices) {
        DataGrid<ClientPart.Invoices> grid = new DataGrid<>("Invoice states");
        grid.lead("State", row -> invoice(row.state()), row -> "", row -> row.campaigns() + " campaigns");
        grid.number("Campaigns", row -> Formats.number(row.campaigns()));
        grid.alsoOnPhone(grid.number("Budget", row -> Formats.money(row.budget(), row.currency())));
        return card(
                grid,
                invoices,
                new EmptyState(
                        Glyph.INVOICES,
                        "Nothing to invoice yet",
                        "How much of the client's campaigns is invoiced and paid stands here, as each campaign says."));
    }

    private static Component links(List<ClientPart.Link> links) {
        DataGrid<ClientPart.Link> grid = new DataGrid<>("Share links");
        grid.lead("For", ClientPart.Link::label, link -> "", ClientPart.Link::campaignName);
        grid.text("Campaign", ClientPart.Link::campaignName).setFlexGrow(2);
        grid.badge("State", ClientPart.Link::state, link -> "open".equals(link.state()) ? Tone.GOOD : Tone.NEUTRAL);
        grid.number("Views", link -> Formats.number(link.views()));
        grid.text("Last seen", link -> Formats.time(link.lastSeenAt()));
        grid.onOpen(link -> UI.getCurrent().navigate("campaigns/" + link.campaignId()));
        return card(
                grid,
                links,
                new EmptyState(
                        Glyph.LINK,
                        "No links yet",
                        "A link shows one campaign's progress to the client. Make one on the page of a campaign."));
    }

    private static Component activity(List<ClientPart.Activity> activity) {
        DataGrid<ClientPart.Activity> grid = new DataGrid<>("Activity");
        grid.lead("What", row -> row.name(), row -> row.what(), row -> row.action() + ", " + row.who());
        grid.text("Done", ClientPart.Activity::action);
        grid.text("By", ClientPart.Activity::who);
        grid.alsoOnPhone(grid.text("When", row -> Formats.time(row.happenedAt())));
        grid.onOpen(row -> UI.getCurrent().navigate(row.what() + "s/" + row.whatId()));
        return card(
                grid,
                activity,
                new EmptyState(
                        Glyph.CLOCK,
                        "Nothing was done yet",
                        "Who changed the client or one of its campaigns, and when, stands here."));
    }

    private static <T> Component card(DataGrid<T> grid, List<T> rows, EmptyState empty) {
        if (rows.isEmpty()) {
            return new DataCard(null, empty);
        }
        grid.show(rows);
        return new DataCard(null, grid).flush();
    }

    private static String invoice(String state) {
        return state.replace('_', ' ');
    }

    private static Tone tone(String status) {
        return switch (status) {
            case "active" -> Tone.GOOD;
            case "pending", "paused" -> Tone.WARN;
            case "draft" -> Tone.INFO;
            default -> Tone.NEUTRAL;
        };
    }
}
