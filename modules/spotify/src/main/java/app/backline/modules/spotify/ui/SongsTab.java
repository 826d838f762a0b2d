package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.placements.PlacementFilter;
import app.backline.modules.spotify.placements.PlacementService;
import app.backline.modules.spotify.placements.PlacementSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.Notices;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSummary;
import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** A campaign's songs: promised and real. A row opens what may be missing of it: link, vendor, answer. */
@Dependent
class SongsTab {
    private final PlacementService placements;
    private final VendorService vendors;
    private ListCard<PlacementSummary> list;

    @Inject
    SongsTab(PlacementService placements, VendorService vendors) {
        this.placements = placements;
        this.vendors = vendors;
    }

    Component of(UUID campaignId) {
        DataGrid<PlacementSummary> grid = grid();
        grid.onOpen(this::edit);
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.CAMPAIGNS, "No songs yet", "Songs come with an import; every row of the sheet is one."));
        list.show(page -> placements.list(PlacementFilter.ofCampaign(campaignId), page));
        return list;
    }

    private static DataGrid<PlacementSummary> grid() {
        DataGrid<PlacementSummary> grid = new DataGrid<>("Songs of the campaign");
        grid.lead("Song", PlacementSummary::song, Words::missing, Words::vendor);
        grid.text("Vendor", Words::vendor).setAutoWidth(true);
        grid.number("Goal", song -> Words.number(song.goal()));
        grid.number("Promised daily", song -> Words.number(song.daily()));
        grid.number("Weekly", song -> Words.number(song.weekly()));
        grid.number("Real 7 days", song -> Words.number(song.streams7d()));
        grid.number("Real 28 days", song -> Words.number(song.streams28d()));
        grid.number("Vendor's 28 days", song -> Words.number(song.vendorStreams28d()));
        grid.badge("Curator", song -> Words.curator(song.curatorStatus()), song -> Words.tone(song.curatorStatus()));
        return grid;
    }

    private void edit(PlacementSummary row) {
        PlacementSummary song = placements.get(row.id());
        List<VendorSummary> all = vendors.list(VendorFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
        PlacementForm form = new PlacementForm(song, all);
        Dialogs.form(song.song(), form, "Save song", () -> {
            placements.change(song.id(), song.version(), form.facts());
            Notices.success("Saved.");
            list.reload();
        });
    }
}
