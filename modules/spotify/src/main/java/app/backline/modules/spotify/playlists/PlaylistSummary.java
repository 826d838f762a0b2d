package app.backline.modules.spotify.playlists;

import java.util.List;
import java.util.UUID;

/**
 * A playlist as lists and the REST interface show it.
 *
 * @param avgDailyStreams null while neither scraped nor estimated
 * @param streamsSource "scraped" (28 days / 28), "estimated", or null
 */
public record PlaylistSummary(
        UUID id,
        UUID vendorId,
        String vendorName,
        String name,
        String url,
        String spotifyId,
        List<String> genres,
        Integer avgDailyStreams,
        String streamsSource,
        Integer estimatedDailyStreams,
        Integer followerCount,
        long version) {}
