package app.backline.modules.spotify.campaignfile;

import app.backline.modules.spotify.placements.CuratorStatus;
import app.backline.tenants.BulkTarget;
import app.backline.tenants.Keys;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines as rows of spotify_placement, in the order of {@link #TARGET}'s columns. */
final class PlacementRows {
    static final BulkTarget TARGET = BulkTarget.upsert(
            "spotify_placement",
            List.of("id"),
            "id",
            "campaign_id",
            "import_key",
            "song_title",
            "artist",
            "track_url",
            "track_id",
            "vendor_id",
            "vendor_text",
            "goal",
            "remaining",
            "daily",
            "weekly",
            "price",
            "start_on",
            "status",
            "curator_status",
            "playlists",
            "sfa_checked",
            "notes",
            "salesperson",
            "invoice",
            "by_hand");

    private PlacementRows() {}

    /** What a person set by hand stays. */
    static Object[] row(LineKey key, NewPlacement line, UUID vendorId, Optional<KnownPlacement> known) {
        Optional<KnownPlacement> link = known.filter(p -> p.isByHand("link"));
        Optional<KnownPlacement> vendor = known.filter(p -> p.isByHand("vendor"));
        Optional<KnownPlacement> curator = known.filter(p -> p.isByHand("curator_status"));
        return new Object[] {
            known.map(KnownPlacement::id).orElseGet(Keys::next),
            key.campaignId(),
            key.text(),
            line.songTitle(),
            line.artist(),
            link.isPresent() ? link.get().trackUrl() : line.link().text(),
            link.isPresent() ? link.get().trackId() : line.link().trackId(),
            vendor.isPresent() ? vendor.get().vendorId() : vendorId,
            line.vendor().isEmpty() ? null : line.vendor(),
            line.goal(),
            line.remaining(),
            line.daily(),
            line.weekly(),
            line.price(),
            line.startOn(),
            line.status().key(),
            curator.isPresent() ? curator.get().curatorStatus() : key(line.curatorStatus()),
            line.playlists(),
            line.sfaChecked(),
            line.notes(),
            line.salesperson(),
            line.invoice() == null ? null : line.invoice().key(),
            known.map(KnownPlacement::byHand).orElse(List.of())
        };
    }

    private static String key(CuratorStatus status) {
        return status == null ? null : status.key();
    }
}
