package app.backline.modules.spotify.playlists;

import java.util.List;
import java.util.UUID;

/**
 * What a person or program states about a playlist.
 *
 * @param url its address on Spotify; may be null
 * @param avgDailyStreams an estimate, used until scrapes tell; may be null
 */
public record NewPlaylist(
        UUID vendorId, String name, String url, List<String> genres, Integer avgDailyStreams, Integer followerCount) {
    public NewPlaylist {
        genres = genres == null ? List.of() : List.copyOf(genres);
    }
}
