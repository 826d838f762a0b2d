package app.backline.services.opsqueue;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One matter that needs a person: what a source found, and what people did with it. Opened and resolved by comparison with
 * the source's findings only; a person claims, releases, snoozes and notes it.
 */
@Entity
@Table(name = "ops_item")
public class OpsItem extends OrgScoped {
    static final Duration LONGEST_SNOOZE = Duration.ofDays(90);
    static final int LONGEST_NOTE = 2_000;

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

    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
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
