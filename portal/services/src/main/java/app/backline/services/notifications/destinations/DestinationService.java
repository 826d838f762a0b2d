package app.backline.services.notifications.destinations;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.notifications.MessagesWaiting;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.notifications.outbound.Senders;
import app.backline.services.notifications.outbound.Signature;
import app.backline.services.notifications.outbound.Target;
import app.backline.services.opsqueue.OpsFindingsChanged;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.Versions;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Jsonb;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and keeps where the organization wants to be told; addresses go in and are never given out again (ST-01 to ST-04). */
@ApplicationService
public class DestinationService {
    private static final String ENTITY = "notification_destination";

    private final SecureRandom random = new SecureRandom();

    @Inject
    private DestinationQueries queries;

    @Inject
    private NotifiableEvents events;

    @Inject
    private Senders senders;

    @Inject
    private Targets targets;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<MessagesWaiting> waiting;

    @Inject
    private Event<OpsFindingsChanged> findings;

    /** All that were ever saved. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public List<DestinationSummary> list() {
        return queries.all();
    }

    /** @throws NotFound when the module is unknown or switched off */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public DestinationBoard board(String module) {
        List<DestinationSummary> saved = queries.ofModule(module);
        List<DestinationSummary> each = Arrays.stream(DestinationKind.values())
                .map(kind -> saved.stream()
                        .filter(one -> one.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> DestinationSummary.none(module, kind)))
                .toList();
        return new DestinationBoard(
                each, events.of(module), CurrentOrganization.requireCaller().is(Role.ADMIN));
    }

    /**
     * @param version the version the change is based on, 0 for a first one
     * @throws InvalidInput when the address is none of its kind, leads into a private network, or an event is unknown
     */
    @Allowed(Role.ADMIN)
    public SavedDestination save(String module, DestinationKind kind, long version, NewDestination facts) {
        events.require(module, facts.events());
        Optional<Destination> saved = queries.find(module, kind);
        Destination destination = saved.orElseGet(() -> new Destination(module, kind));
        Versions.check(Versions.etag(version), destination.version());
        Jsonb before = saved.map(DestinationService::snapshot).orElse(null);
        boolean was = destination.isEnabled();
        take(destination, facts);
        String key =
                kind == DestinationKind.WEBHOOK && destination.sealedSigningKey() == null ? newKey(destination) : null;
        destination.requireComplete();
        queries.save(destination);
        if (was && !destination.isEnabled()) {
            queries.dropWaiting(destination.id(), "Switched off before it was sent");
        }
        changed();
        audit.record("changed", ENTITY, destination.id(), before, snapshot(destination));
        return new SavedDestination(summary(destination.id()), key);
    }

    /** Forgets the address and switches the destination off; what waits is not sent. */
    @Allowed(Role.ADMIN)
    public void forget(UUID id) {
        Destination destination = destination(id);
        destination.forget();
        queries.save(destination);
        queries.dropWaiting(id, "The destination was removed before it was sent");
        changed();
        audit.record("address removed", ENTITY, id, null, snapshot(destination));
    }

    /** Takes a paused destination up again; what waits goes out now. */
    @Allowed({Role.ADMIN, Role.OPERATOR})
    public DestinationSummary resume(UUID id) {
        Destination destination = destination(id);
        destination.resume();
        queries.save(destination);
        audit.record("resumed", ENTITY, id, null, null);
        changed();
        return summary(id);
    }

    /** Makes a new signing key; the old one is worthless from now on. */
    @Allowed(Role.ADMIN)
    public SavedDestination renewSigningKey(UUID id) {
        Destination destination = destination(id);
        if (destination.kind() != DestinationKind.WEBHOOK) {
            throw new NotFound("Only webhooks have signing keys.");
        }
        String key = newKey(destination);
        queries.save(destination);
        audit.record("signing key renewed", ENTITY, id, null, null);
        return new SavedDestination(summary(id), key);
    }

    /** The person who set it last; empty where nobody did. */
    public Optional<String> changedBy(UUID id) {
        return queries.byId(id).map(Destination::changedBy);
    }

    /** What a test sends to: what is on the screen, with the saved address where none was typed. */
    Target onScreen(String module, DestinationKind kind, NewDestination facts) {
        Optional<Destination> saved = queries.find(module, kind);
        String address = Optional.ofNullable(facts.address())
                .or(() -> saved.map(targets::address))
                .orElse(null);
        if (address == null && kind != DestinationKind.EMAIL) {
            throw new InvalidInput("address", "Enter the webhook's address.");
        }
        if (kind == DestinationKind.EMAIL && facts.recipients().isEmpty()) {
            throw new InvalidInput("recipients", "Enter at least one address.");
        }
        String key = saved.map(targets::open).map(Target::signingKey).orElse("whsec_not_saved_yet");
        return new Target(address, key, facts.channel(), facts.recipients());
    }

    private void take(Destination destination, NewDestination facts) {
        if (facts.address() != null && destination.kind() != DestinationKind.EMAIL) {
            senders.of(destination.kind())
                    .check(new Target(facts.address(), null, facts.channel(), facts.recipients()));
            targets.seal(destination, facts.address());
            destination.clearFailure();
        } else if (facts.enabled() && destination.kind() == DestinationKind.EMAIL) {
            senders.of(DestinationKind.EMAIL).check(new Target(null, null, null, facts.recipients()));
        }
        destination.take(facts, CurrentOrganization.requireCaller().subject());
    }

    /** A pause may be over: its item in the Ops Queue leaves, and what waited goes out. */
    private void changed() {
        findings.fire(new OpsFindingsChanged());
        waiting.fire(new MessagesWaiting(CurrentOrganization.require()));
    }

    private String newKey(Destination destination) {
        String key = Signature.newKey(random);
        targets.sealSigningKey(destination, key);
        return key;
    }

    private Destination destination(UUID id) {
        return queries.byId(id).orElseThrow(DestinationService::unknown);
    }

    /** @throws NotFound also for another organization's */
    DestinationSummary summary(UUID id) {
        return queries.summary(id).orElseThrow(DestinationService::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("There is no such destination.");
    }

    private static Jsonb snapshot(Destination destination) {
        return Snapshot.of()
                .with("module", destination.moduleKey())
                .with("kind", destination.kind().key())
                .with("enabled", destination.isEnabled())
                .with("address", destination.hasAddress() ? "…" + destination.addressEnd() : null)
                .with("channel", destination.channel())
                .with("recipients", destination.recipients())
                .with("events", destination.events())
                .json();
    }
}
