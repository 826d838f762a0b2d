package app.backline.services.opsqueue;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.Caller;
import app.backline.tenants.Colleague;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One matter that needs a person: what a source found, and what people did with it. Opened and resolved by comparison with
 * the source's findings only; a person claims, releases, assigns, snoozes and notes it, or says that somebody outside is
 * awaited.
 *
 * <p>Its due clock stands still while somebody is awaited, be it the source or a person that says so. The time it stood is
 * added to what the source stated: {@code due = stated due + ended pauses}, in whole seconds.
 */
@Entity
@Table(name = "ops_item")
public class OpsItem extends OrgScoped {
    static final Duration LONGEST_SNOOZE = Duration.ofDays(90);
    static final int LONGEST_NOTE = 2_000;
    static final int LONGEST_AWAITED = 40;

    @Column(name = "module_key")
    private String moduleKey;

    @Column(name = "finding_key")
    private String findingKey;

    private String platform;

    @Column(name = "campaign_id")
    private UUID campaignId;

    private String title;

    private String detail;

    private String priority;

    @Column(name = "due_at")
    private Instant dueAt;

    private String link;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    @Column(name = "claimed_by")
    private String claimedBy;

    @Column(name = "claimed_by_name")
    private String claimedByName;

    @Column(name = "snoozed_until")
    private Instant snoozedUntil;

    private String note;

    private boolean stale;

    @Column(name = "stated_due_at")
    private Instant statedDueAt;

    @Column(name = "source_awaits")
    private String sourceAwaits;

    @Column(name = "person_awaits")
    private String personAwaits;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "paused_seconds")
    private long pausedSeconds;

    protected OpsItem() {}

    OpsItem(String moduleKey, String findingKey, String title, Priority priority, Instant openedAt) {
        this.moduleKey = moduleKey;
        this.findingKey = findingKey;
        this.platform = moduleKey;
        this.title = title;
        this.priority = priority.name().toLowerCase(Locale.ROOT);
        this.openedAt = openedAt;
        this.link = "ops-queue";
    }

    OpsItem due(Instant stated) {
        statedDueAt = stated;
        dueAt = stated;
        return this;
    }

    OpsItem sourceAwaits(String party, Instant since) {
        sourceAwaits = party;
        waitingSince = since;
        return this;
    }

    /** Takes the item on; nobody can take it from somebody else. */
    public void claim(Caller person) {
        requireOpen();
        if (claimedBy != null && !claimedBy.equals(person.subject())) {
            throw new RuleViolation("This is claimed by " + claimedByName + ". Ask them to release it first.");
        }
        claimedBy = person.subject();
        claimedByName = person.displayName();
    }

    /** Gives the item back; its holder may, and so may admins and managers. */
    public void release(Caller person) {
        if (claimedBy == null) {
            return;
        }
        if (!claimedBy.equals(person.subject()) && !person.is(Role.ADMIN, Role.MANAGER)) {
            throw new RuleViolation(
                    "This is claimed by " + claimedByName + ". They, an admin or a manager can release it.");
        }
        claimedBy = null;
        claimedByName = null;
    }

    /** Gives the item to a colleague. Nobody but its holder, an admin or a manager takes it from its holder. */
    public void assign(Colleague to, Caller by) {
        requireOpen();
        if (!to.isStaff()) {
            throw new RuleViolation(to.name() + " does not work the Ops Queue. Choose somebody of the staff.");
        }
        if (claimedBy != null && !claimedBy.equals(by.subject()) && !by.is(Role.ADMIN, Role.MANAGER)) {
            throw new RuleViolation(
                    "This is claimed by " + claimedByName + ". They, an admin or a manager can give it to somebody.");
        }
        claimedBy = to.subject();
        claimedByName = to.name();
    }

    /** Somebody outside must act first: the due clock stands still until {@link #resume}. */
    public void await(String party, Instant now) {
        requireOpen();
        if (party == null || party.isBlank() || party.strip().length() > LONGEST_AWAITED) {
            throw new InvalidInput(
                    "awaiting", "awaiting must name who is awaited in at most " + LONGEST_AWAITED + " characters.");
        }
        personAwaits = party.strip();
        waitingSince = waitingSince == null ? now : waitingSince;
    }

    /**
     * A person awaits nobody any more. The clock goes on, unless the source awaits somebody itself.
     *
     * @return the pause that ends; empty when the clock stands still all the same
     */
    public Optional<OpsPause> resume(Instant now) {
        if (personAwaits == null) {
            throw new RuleViolation(
                    sourceAwaits == null
                            ? "Nobody is awaited here."
                            : "Waiting for " + sourceAwaits + " ends by itself when they have acted.");
        }
        String awaited = personAwaits;
        personAwaits = null;
        if (sourceAwaits != null) {
            return Optional.empty();
        }
        OpsPause pause = new OpsPause(id(), awaited, waitingSince, now);
        pausedSeconds += pause.seconds();
        dueAt = statedDueAt == null ? null : statedDueAt.plusSeconds(pausedSeconds);
        waitingSince = null;
        return Optional.of(pause);
    }

    /** Hides the item until then; it comes back by itself. */
    public void snooze(Instant until, Instant now) {
        requireOpen();
        if (until == null || !until.isAfter(now)) {
            throw new InvalidInput("until", "until must be in the future.");
        }
        if (until.isAfter(now.plus(LONGEST_SNOOZE))) {
            throw new InvalidInput("until", "until must be within " + LONGEST_SNOOZE.toDays() + " days.");
        }
        snoozedUntil = until;
    }

    /** @param text null or blank takes the note away */
    public void note(String text) {
        if (text != null && text.length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "note must have at most " + LONGEST_NOTE + " characters.");
        }
        note = text == null || text.isBlank() ? null : text.strip();
    }

    private void requireOpen() {
        if (resolvedAt != null) {
            throw new RuleViolation("This is done already.");
        }
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    public boolean isSnoozed(Instant now) {
        return snoozedUntil != null && snoozedUntil.isAfter(now);
    }

    /** Past its due time, with the clock running. */
    public boolean isOverdue(Instant now) {
        return !isWaiting() && dueAt != null && dueAt.isBefore(now);
    }

    public boolean isWaiting() {
        return waitingSince != null;
    }

    /** Who is awaited: what a person said, else what the source said; null when nobody. */
    public String awaiting() {
        return personAwaits == null ? sourceAwaits : personAwaits;
    }

    public Priority priority() {
        return Priority.valueOf(priority.toUpperCase(Locale.ROOT));
    }

    public String moduleKey() {
        return moduleKey;
    }

    public String findingKey() {
        return findingKey;
    }

    /** The platform of the item's campaign; the module's key where it has none. */
    public String platform() {
        return platform;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    /** With ended pauses added; a pause that is running is added when it ends. */
    public Instant dueAt() {
        return dueAt;
    }

    public String link() {
        return link;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String claimedBy() {
        return claimedBy;
    }

    public String claimedByName() {
        return claimedByName;
    }

    public Instant snoozedUntil() {
        return snoozedUntil;
    }

    public String note() {
        return note;
    }

    /** Its source failed when it was asked last: it may be done already. */
    public boolean isStale() {
        return stale;
    }
}
