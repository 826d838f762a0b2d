package app.backline.modules.spotify.scrapes;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the latest scrape of a campaign's song says of one list.
 *
 * @param vendorName whose list it is; null unless {@code kind} is vendor
 * @param addedOn when the song came onto it; null when Spotify does not tell
 */
public record PlaylistStreams(
        String name,
        PlaylistKind kind,
        String vendorName,
        String song,
        Long streams7d,
        Long streams28d,
        Long streams12m,
        LocalDate addedOn,
        Instant scrapedAt) {}
