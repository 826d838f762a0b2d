package app.backline.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A row of one organization. The organization comes from {@link CurrentOrganization} and never changes. */
@MappedSuperclass
public abstract class OrgScoped {
    @Id
    private UUID id = Keys.next();

    @Column(name = "org_id", updatable = false)
    private UUID orgId;

    @Version
    private long version;

    @Column(name = "created_at", insertable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", insertable = false, updatable = false)
    private Instant updatedAt;

    @PrePersist
    void belong() {
        orgId = CurrentOrganization.require();
    }

    public UUID id() {
        return id;
    }

    /** Grows with every change; the ETag of the row. */
    public long version() {
        return version;
    }

    /** Set by the database when the row is written; null until it has been read again. */
    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
