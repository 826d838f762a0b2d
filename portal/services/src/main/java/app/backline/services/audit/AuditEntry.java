package app.backline.services.audit;

import app.backline.tenants.Caller;
import app.backline.tenants.Jsonb;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One change. Never changed itself: the database grants no update and no delete. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends OrgScoped {
    @Column(name = "happened_at")
    private Instant happenedAt;

    private String subject;
    private String who;
    private String action;
    private String entity;

    @Column(name = "entity_id")
    private UUID entityId;

    private Jsonb before;
    private Jsonb after;

    protected AuditEntry() {}

    AuditEntry(Caller caller, Instant happenedAt, String action, String entity, UUID entityId) {
        this.subject = caller.subject();
        this.who = caller.displayName();
        this.happenedAt = happenedAt;
        this.action = action;
        this.entity = entity;
        this.entityId = entityId;
    }

    AuditEntry between(Jsonb before, Jsonb after) {
        this.before = before;
        this.after = after;
        return this;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String subject() {
        return subject;
    }

    public String who() {
        return who;
    }

    public String action() {
        return action;
    }

    public String entity() {
        return entity;
    }

    public UUID entityId() {
        return entityId;
    }

    public Jsonb before() {
        return before;
    }

    public Jsonb after() {
        return after;
    }
}
