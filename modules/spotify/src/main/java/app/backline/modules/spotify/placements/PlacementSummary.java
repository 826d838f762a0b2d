package app.backline.modules.spotify.placements;

import app.backline.services.campaigns.CampaignStatus;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement as lists and the REST interface show it: promised and real. {@code streams_*} are the song's on lists that
 * Spotify did not make, {@code vendor_streams_*} its vendor's part of them, {@code algorithmic_streams_*} apart from both;
 * null before the first scrape.
 *
 * @param price what the client pays for it; null while unknown or for readers who may not know
 */
public record PlacementSummary(
        UUID id,
        UUID campaignId,
        String campaignName,
        CampaignStatus campaignStatus,
        String clientName,
        String songTitle,
        String artist,
        String trackUrl,
        String trackId,
        UUID vendorId,
        String vendorName,
        String vendorText,
        long goal,
        Long remaining,
        Long daily,
        Long weekly,
        BigDecimal price,
        LocalDate startOn,
        CampaignStatus status,
        CuratorStatus curatorStatus,
        String notes,
        @JsonbProperty("streams_7d") Long streams7d,
        @JsonbProperty("streams_28d") Long streams28d,
        @JsonbProperty("streams_12m") Long streams12m,
        @JsonbProperty("vendor_streams_7d") Long vendorStreams7d,
        @JsonbProperty("vendor_streams_28d") Long vendorStreams28d,
        @JsonbProperty("vendor_streams_12m") Long vendorStreams12m,
        @JsonbProperty("algorithmic_streams_7d") Long algorithmicStreams7d,
        @JsonbProperty("algorithmic_streams_28d") Long algorithmicStreams28d,
        @JsonbProperty("algorithmic_streams_12m") Long algorithmicStreams12m,
        Instant lastScrapedAt,
        long version) {

    /** "Song by Artist" as one line. */
    public String song() {
        return artist == null ? songTitle : artist + " - " + songTitle;
    }

    /** The vendor's name, or the one the file wrote, or null. */
    public String vendor() {
        return vendorName == null ? vendorText : vendorName;
    }
}
