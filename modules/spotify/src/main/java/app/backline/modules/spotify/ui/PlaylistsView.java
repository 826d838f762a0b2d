package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.playlists.PlaylistFilter;
import app.backline.modules.spotify.playlists.PlaylistService;
import app.backline.modules.spotify.playlists.PlaylistSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Dialogs;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.Notices;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.UrlState;
import app.backline.services.vendors.VendorFilter;
import app.backline.services.vendors.VendorService;
import app.backline.services.vendors.VendorSummary;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Vendors' playlists; what a list streams a day comes from scrapes where they name it (SP-42, SP-43). */
@Route("spotify/playlists")
@PageTitle("Playlists · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR})
@Dependent
public class PlaylistsView extends Div implements BeforeEnterObserver {
    private final transient PlaylistService playlists;
    private final transient VendorService vendors;
    private final ListCard<PlaylistSummary> list;
    private final Div chips = new Div();
    private transient UrlState state;

    @Inject
    public PlaylistsView(PlaylistService playlists, VendorService vendors) {
        this.playlists = playlists;
        this.vendors = vendors;
        DataGrid<PlaylistSummary> grid = grid();
        grid.onOpen(this::edit);
        list = new ListCard<>(
                grid,
                new EmptyState(
                        Glyph.VENDORS,
                        "No playlists here",
                        "A playlist in a vendor's roster tells whose streams are whose when songs are scraped.",
                        Buttons.plain("New playlist", this::create)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        removeAll();
        PageHeader header = new PageHeader(
                "Playlists", "What vendors may place songs on", Buttons.primary("New playlist", this::create));
        add(header.crumb("Spotify", "spotify"), chips, list);
        show();
    }

    private static DataGrid<PlaylistSummary> grid() {
        DataGrid<PlaylistSummary> grid = new DataGrid<>("Playlists");
        grid.lead("Playlist", PlaylistSummary::name, each -> "", PlaylistSummary::vendorName);
        grid.text("Vendor", PlaylistSummary::vendorName);
        grid.number(
                "Daily streams", each -> each.avgDailyStreams() == null ? "-" : Formats.number(each.avgDailyStreams()));
        grid.text("Known by", each -> each.streamsSource() == null ? "" : each.streamsSource());
        grid.number("Followers", each -> each.followerCount() == null ? "-" : Formats.number(each.followerCount()));
        grid.text("Genres", each -> String.join(", ", each.genres()));
        return grid;
    }

    private void show() {
        String chosen = state.get("vendor").orElse(null);
        List<VendorSummary> all = vendors();
        FilterChips row = new FilterChips().chip("All vendors", chosen == null, () -> choose(null));
        all.forEach(vendor -> row.chip(
                vendor.name(),
                vendor.id().toString().equals(chosen),
                () -> choose(vendor.id().toString())));
        chips.removeAll();
        chips.add(row);
        UUID vendorId = all.stream()
                .map(VendorSummary::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElse(null);
        list.show(page -> playlists.list(new PlaylistFilter(null, vendorId, null), page));
    }

    private void choose(String vendorId) {
        state.put("vendor", vendorId);
        show();
    }

    private void create() {
        PlaylistForm form = new PlaylistForm(vendors());
        Dialogs.form("New playlist", form, "Save playlist", () -> {
            playlists.create(form.facts());
            Notices.success("Saved.");
            show();
        });
    }

    private void edit(PlaylistSummary row) {
        PlaylistSummary playlist = playlists.get(row.id());
        PlaylistForm form = new PlaylistForm(vendors(), playlist);
        Dialogs.form("Edit playlist", form, "Save playlist", () -> {
            playlists.change(playlist.id(), playlist.version(), form.facts());
            Notices.success("Saved.");
            show();
        });
    }

    private List<VendorSummary> vendors() {
        return vendors.list(VendorFilter.ALL, new PageRequest(PageRequest.MAX_LIMIT, null))
                .items();
    }
}
