package app.backline.modules.instagram;

import app.backline.services.spi.SearchProvider;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Creators by handle. */
@ApplicationService
public class InstagramSearch implements SearchProvider {
    @Inject
    private InstagramQueries queries;

    @Override
    public List<Hit> find(String text, int limit) {
        return queries.creators(text, limit);
    }
}
