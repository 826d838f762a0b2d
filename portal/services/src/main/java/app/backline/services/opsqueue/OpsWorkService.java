package app.backline.services.opsqueue;

import app.backline.services.opsqueue.OpsEvent.Deed;
import app.backline.services.opsqueue.OpsOutcome.Refused;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Allowed;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Caller;
import app.backline.tenants.Colleague;
import app.backline.tenants.Colleagues;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Role;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What people do with items of the queue, one or up to 200 at a time. Each item is decided for itself: what one refuses
 * does not keep the others from being done. Every deed stands in the item's history.
 */
@ApplicationService
@Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.SALES, Role.AUTOMATION})
public class OpsWorkService {
    public static final int MOST_ITEMS = 200;

    @Inject
    private OpsWorkQueries queries;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Clock clock;

    @Inject
    private Event<OpsQueueChanged> changed;

    @Inject
    private Event<OpsItemAssigned> assigned;

    /** Takes items on for the caller. Of two people who do at once one wins, the other is told who has it. */
    public OpsOutcome claim(Collection<UUID> ids) {
        return work(ids, Deed.CLAIMED, null, item -> item.claim(CurrentOrganization.requireCaller()));
    }

    public OpsOutcome release(Collection<UUID> ids) {
        return work(ids, Deed.RELEASED, null, item -> item.release(CurrentOrganization.requireCaller()));
    }

    /**
     * Gives items to a colleague.
     *
     * @param subject a person of the organization
     * @throws InvalidInput when there is no such person
     */
    public OpsOutcome assign(Collection<UUID> ids, String subject) {
        Caller by = CurrentOrganization.requireCaller();
        Colleague to = colleagues.active().stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("assignee", "assignee must be a person of your organization."));
        return work(ids, Deed.ASSIGNED, to.name(), item -> {
            item.assign(to, by);
            if (!to.subject().equals(by.subject())) {
                assigned.fire(new OpsItemAssigned(item.id(), item.title(), to.subject(), by.displayName()));
            }
        });
    }

    /** Hides items until then, 90 days at most. */
    public OpsOutcome snooze(Collection<UUID> ids, Instant until) {
        Instant now = clock.instant();
        return work(ids, Deed.SNOOZED, String.valueOf(until), item -> item.snooze(until, now));
    }

    /** @param text null or blank takes the notes away */
    public OpsOutcome note(Collection<UUID> ids, String text) {
        return work(ids, Deed.NOTED, text == null || text.isBlank() ? null : text.strip(), item -> item.note(text));
    }

    /** @param party who outside must act first: "vendor"; the due clocks stand still */
    public OpsOutcome await(Collection<UUID> ids, String party) {
        Instant now = clock.instant();
        return work(ids, Deed.AWAITED, party, item -> item.await(party, now));
    }

    /** Nobody outside is awaited any more: the due clocks go on. */
    public OpsOutcome resume(Collection<UUID> ids) {
        Instant now = clock.instant();
        return work(ids, Deed.RESUMED, null, item -> item.resume(now).ifPresent(queries::remember));
    }

    private OpsOutcome work(Collection<UUID> ids, Deed deed, String detail, Consumer<OpsItem> change) {
        Set<UUID> wanted = wanted(ids);
        List<UUID> done = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (OpsItem item : queries.locked(wanted)) {
            wanted.remove(item.id());
            try {
                change.accept(item);
                queries.remember(new OpsEvent(item.id(), clock.instant(), CurrentOrganization.requireCaller(), deed)
                        .with(detail));
                done.add(item.id());
            } catch (RuleViolation rule) {
                refused.add(new Refused(item.id(), item.title(), rule.getMessage()));
            }
        }
        wanted.forEach(id -> refused.add(new Refused(id, null, OpsQueueService.UNKNOWN)));
        if (done.isEmpty() && wanted.size() == refused.size()) {
            throw new NotFound(OpsQueueService.UNKNOWN);
        }
        if (!done.isEmpty()) {
            queries.write();
            changed.fire(new OpsQueueChanged(CurrentOrganization.require()));
        }
        return new OpsOutcome(done, refused);
    }

    private static Set<UUID> wanted(Collection<UUID> ids) {
        if (ids == null
                || ids.isEmpty()
                || ids.size() > MOST_ITEMS
                || ids.stream().anyMatch(Objects::isNull)) {
            throw new InvalidInput("ids", "ids must name 1 to " + MOST_ITEMS + " items.");
        }
        return new LinkedHashSet<>(ids);
    }
}
