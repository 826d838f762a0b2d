package app.backline.modules.soundcloud;

import app.backline.services.spi.MissingAssets;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;

/** Active campaigns whose track nobody can open. */
@ApplicationService
public class SoundcloudMissingAssets implements MissingAssets {
    @Inject
    private SoundcloudQueries queries;

    @Override
    public List<Missing> missing() {
        return List.of(queries.withoutLink());
    }
}
