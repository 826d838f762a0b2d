package app.backline.modules.spotify.scrapes;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Locale;

/**
 * What became of one file. Streams are sums over the lists the file shows, so lower bounds; {@code streams_*} on lists that
 * Spotify did not make, {@code algorithmic_streams_*} on those it made. A range the file does not hold is null.
 *
 * @param status "accepted" or "refused"
 * @param reason why it was refused; a remark when accepted, for example that nothing changed; may be null
 * @param unchanged the same file was taken before
 * @param latest its figures count; false when a newer scrape of the track is known
 * @param placements how many active placements of the track were updated or confirmed
 */
public record ScrapeAnswer(
        String fileName,
        String status,
        String reason,
        boolean unchanged,
        boolean latest,
        String trackId,
        String trackTitle,
        Instant scrapedAt,
        @JsonbProperty("streams_7d") Long streams7d,
        @JsonbProperty("streams_28d") Long streams28d,
        @JsonbProperty("streams_12m") Long streams12m,
        @JsonbProperty("algorithmic_streams_7d") Long algorithmicStreams7d,
        @JsonbProperty("algorithmic_streams_28d") Long algorithmicStreams28d,
        @JsonbProperty("algorithmic_streams_12m") Long algorithmicStreams12m,
        int placements) {

    static ScrapeAnswer refused(String fileName, String reason) {
        return new ScrapeAnswer(
                fileName, "refused", reason, false, false, null, null, null, null, null, null, null, null, null, 0);
    }

    static ScrapeAnswer accepted(String fileName, Scrape scrape, boolean unchanged, String remark, int placements) {
        return new ScrapeAnswer(
                fileName,
                "accepted",
                remark,
                unchanged,
                scrape.isLatest(),
                scrape.trackId(),
                scrape.title(),
                scrape.scrapedAt(),
                scrape.streams7d(),
                scrape.streams28d(),
                scrape.streams12m(),
                scrape.algorithmicStreams7d(),
                scrape.algorithmicStreams28d(),
                scrape.algorithmicStreams12m(),
                placements);
    }

    public boolean isAccepted() {
        return "accepted".equals(status);
    }

    /** As people read it. */
    public String label() {
        String word = unchanged ? "unchanged" : status;
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
