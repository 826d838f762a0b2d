package app.backline.services.campaigns.bulk;

import app.backline.services.problems.RuleViolation;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A bulk edit that was made; taken back once at most. */
@Entity
@Table(name = "campaign_bulk_edit")
public class BulkEdit extends OrgScoped {
    @Column(name = "done_by", updatable = false)
    private String doneBy;

    @Column(name = "done_by_name", updatable = false)
    private String doneByName;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    private String field;

    @Column(name = "\"value\"")
    private String value;

    private int changed;
    private int refused;

    @Column(name = "undone_by_name")
    private String undoneByName;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected BulkEdit() {}

    BulkEdit(NewBulkEdit wanted, BulkResult result, Caller by, Instant at) {
        doneBy = by.subject();
        doneByName = by.displayName();
        doneAt = at;
        field = wanted.field().key();
        value = wanted.value();
        changed = (int) result.changed();
        refused = (int) result.refused();
    }

    /** @throws RuleViolation when it was taken back already; AccessDenied for anybody but the person who did it or an admin */
    void undo(Caller by, Instant at) {
        if (undoneAt != null) {
            throw new RuleViolation("This was taken back already, by " + undoneByName + ".");
        }
        if (!by.subject().equals(doneBy) && !by.is(Role.ADMIN)) {
            throw new AccessDenied("A bulk edit is taken back by the person who made it, or by an admin.");
        }
        undoneByName = by.displayName();
        undoneAt = at;
    }

    public BulkField field() {
        return BulkField.of(field).orElseThrow();
    }

    public String value() {
        return value;
    }

    public String doneByName() {
        return doneByName;
    }

    public Instant doneAt() {
        return doneAt;
    }

    public int changed() {
        return changed;
    }

    public int refused() {
        return refused;
    }

    /** Null while it stands. */
    public Instant undoneAt() {
        return undoneAt;
    }
}
