package app.backline.services.opsqueue;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A time an item's due clock stood still, from when somebody was awaited until nobody was. */
@Entity
@Table(name = "ops_pause")
public class OpsPause extends OrgScoped {
    @Column(name = "item_id")
    private UUID itemId;

    private String awaited;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected OpsPause() {}

    OpsPause(UUID itemId, String awaited, Instant startedAt, Instant endedAt) {
        this.itemId = itemId;
        this.awaited = awaited;
        this.startedAt = startedAt;
        this.endedAt = endedAt;
    }

    public UUID itemId() {
        return itemId;
    }

    public String awaited() {
        return awaited;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** How long, in whole seconds. */
    public long seconds() {
        return Duration.between(startedAt, endedAt).toSeconds();
    }
}
