package app.backline.services.notifications.destinations;

import app.backline.services.notifications.outbound.Answer;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.notifications.outbound.OutgoingMessage;
import app.backline.services.notifications.outbound.Senders;
import app.backline.services.notifications.outbound.Target;
import app.backline.tenants.Allowed;
import app.backline.tenants.Keys;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Tries a destination out; outside any transaction, because a receiver may take its time. */
@ApplicationScoped
@OrgBound
public class DestinationTests {
    @Inject
    private DestinationService destinations;

    @Inject
    private Senders senders;

    @Inject
    private Clock clock;

    /**
     * Sends a test message with what is on the screen, saved or not; where the address is blank, to the saved one.
     * Waits for the answer, twelve seconds at the most.
     *
     * @throws app.backline.services.problems.InvalidInput when there is no address, or it is none of its kind
     */
    @Allowed({Role.ADMIN, Role.OPERATOR})
    public Answer test(String module, DestinationKind kind, NewDestination facts) {
        Target target = destinations.onScreen(module, kind, facts);
        senders.of(kind).check(target);
        return senders.send(
                kind,
                target,
                new OutgoingMessage(
                        Keys.next(),
                        module,
                        "test",
                        clock.instant(),
                        "Test from Backline: notifications reach this place.",
                        Map.of("For", module),
                        null));
    }
}
