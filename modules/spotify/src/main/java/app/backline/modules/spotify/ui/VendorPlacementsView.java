package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.placements.VendorPlacement;
import app.backline.modules.spotify.placements.VendorPortalService;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.PageHeader;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Where people of a vendor begin: the songs given to them. */
@Route("spotify/vendor")
@PageTitle("My placements · Backline")
@RolesAllowed(Roles.VENDOR)
@Dependent
public class VendorPlacementsView extends Div {
    @Inject
    public VendorPlacementsView(VendorPortalService portal) {
        add(
                new PageHeader("My placements", "Songs given to you, and what streamed on your lists"),
                content(portal.mine()));
    }

    private static Component content(List<VendorPlacement> placements) {
        if (placements.isEmpty()) {
            return new DataCard(
                    null,
                    new EmptyState(
                            Glyph.VENDORS,
                            "Nothing here yet",
                            "Songs show when the agency gives you one. Missing some? Ask the agency to give your"
                                    + " sign-in name access to your vendor."));
        }
        DataGrid<VendorPlacement> grid = new DataGrid<>("My placements");
        grid.lead(
                "Song",
                song -> song.artist() == null ? song.songTitle() : song.artist() + " - " + song.songTitle(),
                VendorPlacement::vendorName,
                VendorPlacement::vendorName);
        grid.text("Track", song -> song.trackUrl() == null ? "not linked yet" : song.trackUrl());
        grid.number("Goal", song -> Words.number(song.goal()));
        grid.number("Daily", song -> Words.number(song.daily()));
        grid.text("Start", song -> song.startOn() == null ? "" : Formats.dayAndYear(song.startOn()));
        grid.number("7 days", song -> Words.number(song.streams7d()));
        grid.number("28 days", song -> Words.number(song.streams28d()));
        grid.badge(
                "Your answer", song -> Words.curator(song.curatorStatus()), song -> Words.tone(song.curatorStatus()));
        grid.show(placements);
        return new DataCard(null, grid).flush();
    }
}
