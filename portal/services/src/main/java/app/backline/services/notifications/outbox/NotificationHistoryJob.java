package app.backline.services.notifications.outbox;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Lets go of delivered messages after 90 days. */
@ApplicationScoped
class NotificationHistoryJob implements PortalJob {
    private static final Duration KEPT = Duration.ofDays(90);

    @Inject
    private OutboxService outbox;

    @Inject
    private Clock clock;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "notification_history",
                "Let go of old messages",
                Duration.ofDays(1),
                () -> outbox.forget(clock.instant().minus(KEPT)) + " messages let go of");
    }
}
