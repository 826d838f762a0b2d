package app.backline.modules.spotify;

import app.backline.services.spi.SearchProvider;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Playlists by name. */
@ApplicationService
public class SpotifySearch implements SearchProvider {
    @Inject
    private SpotifyQueries queries;

    @Override
    public List<Hit> find(String text, int limit) {
        return queries.playlists(text, limit);
    }
}
