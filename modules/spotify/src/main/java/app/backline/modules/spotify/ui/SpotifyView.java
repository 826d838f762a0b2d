package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.placements.PlacementFilter;
import app.backline.modules.spotify.placements.PlacementService;
import app.backline.modules.spotify.placements.PlacementSummary;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** All placements: promised daily and weekly beside the real 7 and 28 days (SP-31). */
@Route("spotify")
@PageTitle("Spotify · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES})
@Dependent
public class SpotifyView extends Div implements BeforeEnterObserver {
    private final transient PlacementService placements;
    private final transient Clock clock;
    private final ListCard<PlacementSummary> list;
    private final Div chips = new Div();
    private transient UrlState state;

    @Inject
    public SpotifyView(PlacementService placements, Clock clock) {
        this.placements = placements;
        this.clock = clock;
        DataGrid<PlacementSummary> grid = grid();
        grid.onOpen(song -> UI.getCurrent().navigate("campaigns/" + song.campaignId() + "?tab=songs"));
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.CAMPAIGNS,
                        "No songs here",
                        "Every row of an imported campaign sheet becomes a song with its vendor.",
                        Buttons.plain(
                                "Import campaigns",
                                () -> UI.getCurrent().navigate("imports?definition=spotify-campaigns"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        removeAll();
        add(new PageHeader("Spotify", "Songs with their vendors: promised and really streamed"), chips, list);
        show();
    }

    private DataGrid<PlacementSummary> grid() {
        DataGrid<PlacementSummary> grid = new DataGrid<>("Songs");
        grid.lead("Song", PlacementSummary::song, PlacementSummary::clientName, Words::vendor);
        grid.text("Vendor", Words::vendor).setAutoWidth(true);
        grid.number("Goal", song -> Words.number(song.goal()));
        grid.number("Daily", song -> Words.number(song.daily()));
        grid.number("Weekly", song -> Words.number(song.weekly()));
        grid.number("Real 7 days", song -> Words.number(song.streams7d()));
        grid.number("Real 28 days", song -> Words.number(song.streams28d()));
        grid.text(
                "Scraped",
                song -> song.lastScrapedAt() == null ? "" : Formats.ago(song.lastScrapedAt(), clock.instant()));
        grid.badge("Campaign", song -> song.campaignStatus().label(), song -> Words.tone(song.campaignStatus()));
        return grid;
    }

    private void show() {
        CampaignStatus status = state.get("status", CampaignStatus.class).orElse(null);
        FilterChips row = new FilterChips().chip("All", status == null, () -> choose(null));
        for (CampaignStatus each : CampaignStatus.values()) {
            row.chip(each.label(), status == each, () -> choose(each));
        }
        chips.removeAll();
        chips.add(row);
        list.show(page -> placements.list(new PlacementFilter(null, status, null, null, null), page));
    }

    private void choose(CampaignStatus status) {
        state.put("status", status == null ? null : status.key());
        show();
    }
}
