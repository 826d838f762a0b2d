package app.backline.services.notifications.outbox;

import app.backline.services.notifications.Announcement;
import app.backline.services.notifications.MessagesWaiting;
import app.backline.services.notifications.destinations.Destination;
import app.backline.services.notifications.destinations.Targets;
import app.backline.services.notifications.outbound.OutgoingMessage;
import app.backline.services.notifications.outbound.Target;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.secrets.SecretUnreadable;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Keys;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Records messages with their events, hands them to workers, and keeps what became of them. */
@ApplicationService
public class OutboxService {
    private static final Duration LEASE = Duration.ofMinutes(2);

    @Inject
    private OutboxQueries queries;

    @Inject
    private Targets targets;

    @Inject
    @ConfigProperty(name = "portal.url", defaultValue = "http://localhost:8080")
    private String portal;

    @Inject
    @ConfigProperty(name = "portal.notifications.pause-after-days", defaultValue = "3")
    private int pauseAfterDays;

    @Inject
    private Clock clock;

    @Inject
    private Event<MessagesWaiting> waiting;

    @Inject
    private Event<DestinationPaused> paused;

    @Inject
    private Event<OpsFindingsChanged> findings;

    /** In the transaction of what happened: both are kept, or neither. */
    void record(@Observes Announcement event) {
        if (queries.record(event, clock.instant()) > 0) {
            waiting.fire(new MessagesWaiting(CurrentOrganization.require()));
        }
    }

    /** The first waiting message of each of up to {@code limit} destinations; nobody else gets them for two minutes. */
    List<Claimed> claim(int limit) {
        UUID claim = Keys.next();
        Instant now = clock.instant();
        if (queries.claim(claim, limit, now, now.plus(LEASE)) == 0) {
            return List.of();
        }
        List<OutboxQueries.FirstRow> firsts = queries.firsts(claim);
        Map<UUID, Destination> destinations = queries.destinations(
                firsts.stream().map(OutboxQueries.FirstRow::destination).toList());
        return firsts.stream()
                .map(row -> claimed(claim, row, destinations.get(row.destination())))
                .toList();
    }

    /** Keeps what became of a batch; says so when a destination is paused by it. */
    void mark(List<Answered> answered) {
        Instant now = clock.instant();
        Duration pauseAfter = Duration.ofDays(pauseAfterDays);
        List<Verdict> verdicts = answered.stream()
                .map(each -> Verdict.of(each.claimed(), each.answer(), now, pauseAfter))
                .toList();
        queries.mark(verdicts, now);
        List<Verdict> stopped = verdicts.stream().filter(Verdict::pause).toList();
        stopped.forEach(verdict -> paused.fire(new DestinationPaused(
                verdict.claimed().destination(),
                verdict.claimed().kind(),
                verdict.answer().words())));
        if (!stopped.isEmpty()) {
            findings.fire(new OpsFindingsChanged());
        }
    }

    /** When the next waiting message may go out; empty when none waits for its time. */
    Optional<Instant> nextDue() {
        return queries.nextDue(clock.instant());
    }

    /** Lets go of messages delivered or dropped before then; those given up stay. */
    int forget(Instant before) {
        return queries.forget(before);
    }

    private Claimed claimed(UUID claim, OutboxQueries.FirstRow row, Destination destination) {
        OutgoingMessage message = new OutgoingMessage(
                row.message(),
                row.module(),
                row.event(),
                row.happenedAt(),
                row.title(),
                facts(row.facts().text()),
                row.link() == null ? null : portal + "/" + row.link());
        return new Claimed(
                row.destination(),
                claim,
                destination.kind(),
                open(destination),
                message,
                row.failures(),
                row.failingSince());
    }

    private Target open(Destination destination) {
        try {
            return targets.open(destination);
        } catch (SecretUnreadable | IllegalStateException e) {
            return null;
        }
    }

    private static Map<String, String> facts(String json) {
        Map<String, String> facts = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((label, value) -> facts.put(label, ((JsonString) value).getString()));
        }
        return facts;
    }
}
