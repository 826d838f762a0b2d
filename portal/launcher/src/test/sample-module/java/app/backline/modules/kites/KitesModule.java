package app.backline.modules.kites;

import app.backline.services.spi.NavigationEntry;
import app.backline.services.spi.OpsQueueSource;
import app.backline.services.spi.PlatformModule;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What kites contribute. */
@ApplicationScoped
public class KitesModule implements PlatformModule {
    @Inject
    private KitesOpsQueue opsQueue;

    @Override
    public String key() {
        return "kites";
    }

    @Override
    public String displayName() {
        return "Kites";
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(NavigationEntry.to("kites", "Kites", Role.ADMIN, Role.MANAGER, Role.OPERATOR));
    }

    @Override
    public Optional<OpsQueueSource> opsQueue() {
        return Optional.of(opsQueue);
    }
}
