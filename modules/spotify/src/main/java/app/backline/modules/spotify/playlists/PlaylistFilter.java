package app.backline.modules.spotify.playlists;

import java.util.UUID;

/** Which playlists are listed; null leaves a condition out. {@code q}: letters of the playlist's or vendor's name. */
public record PlaylistFilter(String q, UUID vendorId, String genre) {
    public static final PlaylistFilter ALL = new PlaylistFilter(null, null, null);
}
