package app.backline.modules.kites;

import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.services.spi.OpsQueueSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A kite on the ground needs a person. */
@ApplicationScoped
public class KitesOpsQueue implements OpsQueueSource {
    @Inject
    private KiteService kites;

    @Override
    public List<OpsFinding> findings() {
        return kites.list().stream()
                .filter(kite -> !kite.inTheAir())
                .map(kite -> new OpsFinding(
                        "grounded:" + kite.id(), null, "Fly the kite", kite.name(), Priority.MEDIUM, null, "kites"))
                .toList();
    }
}
