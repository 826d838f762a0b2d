package app.backline.modules.soundcloud.ui;

import app.backline.modules.soundcloud.orders.OrderService;
import app.backline.modules.soundcloud.orders.OrderSummary;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListPage;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** SoundCloud campaigns: what was promised, what was reached, and the proof. */
@Route("soundcloud")
@PageTitle("SoundCloud · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class SoundcloudView extends ListPage<OrderSummary> {
    private static final String STATUS = "status";

    private final transient OrderService orders;

    @Inject
    public SoundcloudView(OrderService orders) {
        this.orders = orders;
        header(new PageHeader("SoundCloud", "Campaigns with their tracks, reposts and what was reached"));
        list(
                grid(),
                row -> "campaigns/" + row.campaignId() + "?tab=track",
                new EmptyState(
                        Glyph.CAMPAIGNS,
                        "No SoundCloud campaigns here",
                        "They come with an import of your SoundCloud table, or from approved submissions.",
                        Buttons.plain(
                                "Import campaigns",
                                () -> UI.getCurrent().navigate("imports?definition=soundcloud-campaigns"))));
    }

    @Override
    protected Page<OrderSummary> page(PageRequest request) {
        return orders.list(status(), request);
    }

    @Override
    protected List<FilterChips> filters() {
        FilterChips row = new FilterChips().chip("All", status() == null, () -> choose(STATUS, null));
        for (CampaignStatus each : CampaignStatus.values()) {
            row.chip(each.label(), status() == each, () -> choose(STATUS, each.key()));
        }
        return List.of(row);
    }

    private CampaignStatus status() {
        return chosen(STATUS, CampaignStatus.class);
    }

    private static DataGrid<OrderSummary> grid() {
        DataGrid<OrderSummary> grid = new DataGrid<>("SoundCloud campaigns");
        grid.lead(
                "Campaign",
                OrderSummary::campaignName,
                OrderSummary::clientName,
                row -> Formats.number(row.delivered()) + " of " + Formats.number(row.goal()) + " reached");
        grid.text("Service", OrderSummary::serviceType);
        grid.number("Goal", row -> Formats.number(row.goal()));
        grid.number("Reached", row -> Formats.number(row.delivered()));
        grid.number("Receipts", row -> Formats.number(row.receipts()));
        grid.number("Plays", row -> Words.number(row.plays()));
        grid.number("Reposts", row -> Words.number(row.reposts()));
        grid.text("Start", row -> row.startOn() == null ? "" : Formats.dayAndYear(row.startOn()));
        grid.badge("Campaign", row -> status(row).label(), row -> Words.tone(status(row)));
        return grid;
    }

    private static CampaignStatus status(OrderSummary row) {
        return CampaignStatus.of(row.status()).orElseThrow();
    }
}
