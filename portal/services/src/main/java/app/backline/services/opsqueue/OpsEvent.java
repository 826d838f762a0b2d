package app.backline.services.opsqueue;

import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One line of an item's history: what a person did with it. */
@Entity
@Table(name = "ops_event")
public class OpsEvent extends OrgScoped {
    /** What people do with an item. */
    public enum Deed {
        CLAIMED,
        RELEASED,
        ASSIGNED,
        SNOOZED,
        NOTED,
        AWAITED,
        RESUMED
    }

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String who;

    @Column(name = "who_subject")
    private String whoSubject;

    private String what;
    private String detail;

    protected OpsEvent() {}

    OpsEvent(UUID itemId, Instant happenedAt, Caller person, Deed deed) {
        this.itemId = itemId;
        this.happenedAt = happenedAt;
        this.who = person.displayName();
        this.whoSubject = person.subject();
        this.what = deed.name().toLowerCase(Locale.ROOT);
    }

    /** To whom, until when, the note, who is awaited. */
    OpsEvent with(String more) {
        detail = more;
        return this;
    }

    public UUID itemId() {
        return itemId;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String who() {
        return who;
    }

    public String whoSubject() {
        return whoSubject;
    }

    public String what() {
        return what;
    }

    public String detail() {
        return detail;
    }
}
