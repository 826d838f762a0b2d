package app.backline.modules.instagram.ui;

import app.backline.modules.instagram.briefs.BriefService;
import app.backline.modules.instagram.briefs.BriefSummary;
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

/** Instagram campaigns: who posts, what is live, what was reached. */
@Route("instagram")
@PageTitle("Instagram · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class InstagramView extends ListPage<BriefSummary> {
    private static final String STATUS = "status";

    private final transient BriefService briefs;

    @Inject
    public InstagramView(BriefService briefs) {
        this.briefs = briefs;
        header(new PageHeader("Instagram", "Campaigns with their creators, posts and what was reached"));
        list(
                grid(),
                row -> "campaigns/" + row.campaignId() + "?tab=creators",
                new EmptyState(
                        Glyph.CAMPAIGNS,
                        "No Instagram campaigns here",
                        "An export of your Instagram table is enough to begin: it is checked before anything is stored.",
                        Buttons.plain(
                                "Import campaigns",
                                () -> UI.getCurrent().navigate("imports?definition=instagram-campaigns"))));
    }

    @Override
    protected Page<BriefSummary> page(PageRequest request) {
        return briefs.list(status(), request);
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

    private static DataGrid<BriefSummary> grid() {
        DataGrid<BriefSummary> grid = new DataGrid<>("Instagram campaigns");
        grid.lead(
                "Campaign",
                BriefSummary::campaignName,
                BriefSummary::clientName,
                row -> Formats.number(row.views()) + " views, " + row.creators() + " creators");
        grid.number("Creators", row -> Formats.number(row.creators()));
        grid.number("Posts live", row -> Formats.number(row.postsLive()));
        grid.number("To check", row -> Formats.number(row.postsToCheck()));
        grid.number("Views", row -> Formats.number(row.views()));
        grid.number("Engagement", row -> Formats.number(row.engagement()));
        grid.number("Price", row -> Words.money(row.price()));
        grid.text("Ends", row -> row.endOn() == null ? "" : Formats.dayAndYear(row.endOn()));
        grid.badge("Campaign", row -> status(row).label(), row -> Words.tone(status(row)));
        return grid;
    }

    private static CampaignStatus status(BriefSummary row) {
        return CampaignStatus.of(row.status()).orElseThrow();
    }
}
