package app.backline.services.notifications.inbox;

import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.OrgBound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Tells a person's open pages that their bell changed, on a thread that works for nobody: each page reads as its person. */
@ApplicationScoped
public class NotificationBroadcast {
    private final Map<Listener, Set<Runnable>> listeners = new ConcurrentHashMap<>();

    @Inject
    private Event<Announced> announcements;

    /**
     * Listens for the caller.
     *
     * @return what ends the listening
     */
    @OrgBound
    public Runnable listen(Runnable listener) {
        Listener who = new Listener(
                CurrentOrganization.require(),
                CurrentOrganization.requireCaller().subject());
        listeners.computeIfAbsent(who, unheard -> ConcurrentHashMap.newKeySet()).add(listener);
        return () -> listeners.computeIfPresent(who, (each, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NotificationsChanged event) {
        Listener who = new Listener(event.organization(), event.recipient());
        if (listeners.containsKey(who)) {
            announcements.fireAsync(new Announced(who));
        }
    }

    void announce(@ObservesAsync Announced announced) {
        listeners.getOrDefault(announced.who(), Set.of()).forEach(Runnable::run);
    }

    private record Listener(UUID organization, String subject) {}

    /** Something to read again, for the pages of one person. */
    record Announced(Listener who) {}
}
