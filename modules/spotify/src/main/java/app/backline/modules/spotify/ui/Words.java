package app.backline.modules.spotify.ui;

import app.backline.modules.spotify.placements.CuratorStatus;
import app.backline.modules.spotify.placements.PlacementSummary;
import app.backline.modules.spotify.scrapes.PlaylistKind;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Tone;

/** States and figures in the words and colours of Spotify's screens. */
final class Words {
    private Words() {}

    /** "-" while unknown. */
    static String number(Long number) {
        return number == null ? "-" : Formats.number(number);
    }

    static String curator(CuratorStatus status) {
        return status == null ? "" : status.label();
    }

    static Tone tone(CuratorStatus status) {
        if (status == null) {
            return Tone.NEUTRAL;
        }
        return switch (status) {
            case PENDING -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
    }

    static Tone tone(CampaignStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case PENDING, PAUSED -> Tone.WARN;
            case CANCELLED -> Tone.BAD;
            default -> Tone.NEUTRAL;
        };
    }

    static String kind(PlaylistKind kind) {
        return switch (kind) {
            case VENDOR -> "vendor";
            case ORGANIC -> "organic";
            case ALGORITHMIC -> "algorithmic";
            case EDITORIAL -> "editorial";
        };
    }

    static Tone tone(PlaylistKind kind) {
        return kind == PlaylistKind.VENDOR ? Tone.GOOD : kind == PlaylistKind.ORGANIC ? Tone.INFO : Tone.NEUTRAL;
    }

    /** What is missing of a placement, or nothing. */
    static String missing(PlacementSummary placement) {
        return placement.trackId() == null ? "no track link" : "";
    }

    static String vendor(PlacementSummary placement) {
        if (placement.vendorName() != null) {
            return placement.vendorName();
        }
        return placement.vendorText() == null ? "no vendor" : placement.vendorText() + " (unknown)";
    }
}
