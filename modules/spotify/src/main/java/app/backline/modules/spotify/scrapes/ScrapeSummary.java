package app.backline.modules.spotify.scrapes;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.UUID;

/** A scrape as lists and the REST interface show it. */
public record ScrapeSummary(
        UUID id,
        String trackId,
        String title,
        Instant scrapedAt,
        String fileName,
        boolean latest,
        int playlistsShown,
        Integer playlistsTotal,
        @JsonbProperty("streams_7d") Long streams7d,
        @JsonbProperty("streams_28d") Long streams28d,
        @JsonbProperty("streams_12m") Long streams12m,
        @JsonbProperty("algorithmic_streams_28d") Long algorithmicStreams28d) {}
