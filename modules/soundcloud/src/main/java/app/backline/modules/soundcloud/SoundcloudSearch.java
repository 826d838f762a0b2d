package app.backline.modules.soundcloud;

import app.backline.services.spi.SearchProvider;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Members by name. */
@ApplicationService
public class SoundcloudSearch implements SearchProvider {
    @Inject
    private SoundcloudQueries queries;

    @Override
    public List<Hit> find(String text, int limit) {
        return queries.members(text, limit);
    }
}
