package app.backline.services.notifications.outbox;

import app.backline.services.jobs.PortalJob;
import app.backline.services.notifications.MessagesWaiting;
import app.backline.services.spi.ModuleJob;
import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks once a minute for messages whose time has come, and for those a stopped node left behind; what is recorded now goes
 * out at once without it.
 */
@ApplicationScoped
public class OutboxJob implements PortalJob {
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Inject
    private DeliveryService delivery;

    @Inject
    private Clock clock;

    @Inject
    private Event<MessagesWaiting> waiting;

    @Override
    public ModuleJob job() {
        return new ModuleJob("notifications", "Send notifications", EVERY, this::deliver);
    }

    private String deliver() {
        Optional<Instant> next = delivery.deliver();
        next.filter(time -> time.isBefore(clock.instant().plus(EVERY)))
                .ifPresent(soon -> waiting.fire(new MessagesWaiting(CurrentOrganization.require())));
        return next.map(time -> "next message due at " + time).orElse("nothing waits");
    }
}
