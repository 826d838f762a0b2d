package app.backline.modules.instagram;

import app.backline.services.spi.MissingAssets;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Active campaigns that nobody posts for. */
@ApplicationService
public class InstagramMissingAssets implements MissingAssets {
    @Inject
    private InstagramQueries queries;

    @Override
    public List<Missing> missing() {
        return List.of(queries.withoutCreators());
    }
}
