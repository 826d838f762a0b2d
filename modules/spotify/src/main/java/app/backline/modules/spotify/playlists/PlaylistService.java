package app.backline.modules.spotify.playlists;

import app.backline.modules.spotify.scrapes.StreamFigureService;
import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.names.NameKey;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.services.vendors.VendorService;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.inject.Inject;
import java.util.UUID;

/** Vendors' playlists: listed, taken in, changed. */
@ApplicationService
public class PlaylistService {
    @Inject
    private PlaylistQueries queries;

    @Inject
    private VendorService vendors;

    @Inject
    private StreamFigureService figures;

    @Inject
    private Access access;

    @Inject
    private AuditLog audit;

    /** @throws NotFound when there is none of this id */
    public PlaylistSummary get(UUID id) {
        return queries.row(id).orElseThrow(PlaylistService::unknown);
    }

    /** By name. */
    public Page<PlaylistSummary> list(PlaylistFilter filter, PageRequest page) {
        return Page.of(queries.page(filter, page), page, row -> new Cursor(NameKey.of(row.name()), row.id()));
    }

    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public PlaylistSummary create(NewPlaylist facts) {
        access.require("spotify", AccessLevel.WRITE);
        Playlist playlist = new Playlist(facts);
        check(playlist);
        queries.add(playlist);
        audit.record("created", "spotify_playlist", playlist.id(), null, snapshot(playlist));
        figures.refreshListsNamed(playlist.nameKey());
        return get(playlist.id());
    }

    /** @param version the version the change is based on */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public PlaylistSummary change(UUID id, long version, NewPlaylist facts) {
        access.require("spotify", AccessLevel.WRITE);
        Playlist playlist = queries.byId(id).orElseThrow(PlaylistService::unknown);
        Versions.check(Versions.etag(version), playlist.version());
        Jsonb before = snapshot(playlist);
        String nameBefore = playlist.nameKey();
        playlist.change(facts);
        check(playlist);
        queries.flush();
        audit.record("changed", "spotify_playlist", id, before, snapshot(playlist));
        figures.refreshListsNamed(nameBefore);
        figures.refreshListsNamed(playlist.nameKey());
        return get(id);
    }

    private void check(Playlist playlist) {
        try {
            vendors.get(playlist.vendorId());
        } catch (NotFound e) {
            throw new InvalidInput("vendor_id", "There is no such vendor.");
        }
        if (queries.isTaken(playlist)) {
            throw new InvalidInput("name", "This vendor has a playlist named \"" + playlist.name() + "\" already.");
        }
    }

    private static NotFound unknown() {
        return new NotFound("There is no such playlist.");
    }

    private static Jsonb snapshot(Playlist playlist) {
        return Snapshot.of()
                .with("vendor_id", playlist.vendorId())
                .with("name", playlist.name())
                .with("url", playlist.url())
                .with("genres", playlist.genres())
                .with("estimated_daily_streams", playlist.estimatedDailyStreams())
                .with("follower_count", playlist.followerCount())
                .json();
    }
}
