package app.backline.services.notifications.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The senders by kind. */
@ApplicationScoped
public class Senders {
    @Inject
    @Any
    private Instance<Sender> senders;

    public Sender of(DestinationKind kind) {
        return senders.stream()
                .filter(sender -> sender.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody speaks to " + kind));
    }

    /** Sends; what a sender throws, such as an address no longer allowed, is a failed try like any other. */
    public Answer send(DestinationKind kind, Target target, OutgoingMessage message) {
        try {
            return of(kind).send(target, message);
        } catch (RuntimeException e) {
            return Answer.failed(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }
}
