package app.backline.modules.spotify;

import app.backline.services.spi.MissingAssets;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Songs without a link cannot be scraped; lists without genres are never proposed. */
@ApplicationService
public class SpotifyMissingAssets implements MissingAssets {
    @Inject
    private SpotifyQueries queries;

    @Override
    public List<Missing> missing() {
        SpotifyQueries.Gaps gaps = queries.gaps();
        return List.of(
                new Missing("songs without a track link", gaps.linkless(), "ops-queue?platform=spotify"),
                new Missing("playlists without genres", gaps.genreless(), "spotify/playlists"));
    }
}
