package app.backline.web.jobs;

import app.backline.services.notifications.MessagesWaiting;
import app.backline.services.notifications.outbox.DeliveryService;
import app.backline.tenants.CurrentOrganization;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sends messages the moment they are committed, and those that follow within a minute; for longer waits, and for what a
 * stopped node left, there is the minute's job. Nothing is kept here that matters: the database holds the messages.
 */
@ApplicationScoped
public class OutboxRunner {
    private static final Logger LOG = System.getLogger(OutboxRunner.class.getName());
    private static final int WORKERS = 3;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofMillis(50);

    private final Set<UUID> now = ConcurrentHashMap.newKeySet();
    private final Set<UUID> later = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private DeliveryService delivery;

    @Inject
    private Clock clock;

    private ScheduledExecutorService timer;

    @PostConstruct
    void open() {
        timer = new ScheduledThreadPoolExecutor(WORKERS, threads);
    }

    @PreDestroy
    void close() {
        timer.shutdownNow();
    }

    void waiting(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagesWaiting event) {
        plan(now, event.organization(), Duration.ZERO);
    }

    private void plan(Set<UUID> planned, UUID organization, Duration delay) {
        if (planned.add(organization)) {
            try {
                timer.schedule(() -> run(planned, organization), delay.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException stopping) {
                LOG.log(Level.DEBUG, "The portal stops; messages stay waiting", stopping);
            }
        }
    }

    private void run(Set<UUID> planned, UUID organization) {
        planned.remove(organization);
        try {
            CurrentOrganization.call(organization, delivery::deliver).ifPresent(next -> again(organization, next));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Messages could not be sent now; the next minute tries again", e);
        }
    }

    private void again(UUID organization, Instant next) {
        Duration wait = Duration.between(clock.instant(), next);
        if (wait.compareTo(SOON) < 0) {
            plan(later, organization, wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait);
        }
    }
}
