package app.backline.services.notifications.outbox;

import app.backline.services.notifications.destinations.DestinationHealth;
import app.backline.services.notifications.destinations.DestinationService;
import app.backline.services.notifications.destinations.DestinationSummary;
import app.backline.services.opsqueue.PortalOpsSource;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A paused destination needs a person; its item leaves when it is resumed, removed or switched off. */
@ApplicationScoped
public class PausedDestinations implements PortalOpsSource {
    @Inject
    private DestinationService destinations;

    @Override
    public String key() {
        return "notifications";
    }

    @Override
    public List<OpsFinding> findings() {
        return destinations.list().stream()
                .filter(each -> each.health() == DestinationHealth.PAUSED)
                .map(PausedDestinations::finding)
                .toList();
    }

    private static OpsFinding finding(DestinationSummary each) {
        return new OpsFinding(
                "paused:" + each.id(),
                null,
                "Resume " + each.kind().label() + " notifications of " + each.module(),
                "paused after failing for days: " + each.lastFailure(),
                Priority.HIGH,
                each.pausedAt(),
                "settings/notifications");
    }
}
