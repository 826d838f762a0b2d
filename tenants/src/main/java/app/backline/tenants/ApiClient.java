package app.backline.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A program's own account in the organization: made by an admin, used over REST, revoked for good. */
@Entity
@Table(name = "api_client")
public class ApiClient extends OrgScoped {
    /** What the client ids of these programs begin with; other service accounts are the operator's own. */
    public static final String PREFIX = "api-";

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "keycloak_id")
    private String keycloakId;

    private String subject;
    private String name;
    private String role;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    protected ApiClient() {}

    /**
     * @param clientId what it signs in with
     * @param keycloakId the client's id in Keycloak
     * @param subject of its tokens
     */
    public ApiClient(String clientId, String keycloakId, String subject, String name, Role role) {
        this.clientId = clientId;
        this.keycloakId = keycloakId;
        this.subject = subject;
        this.name = name;
        this.role = role.key();
        this.createdBy = CurrentOrganization.requireCaller().displayName();
    }

    /** Once and for good; again changes nothing. */
    void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public String clientId() {
        return clientId;
    }

    public String keycloakId() {
        return keycloakId;
    }

    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return Role.of(role).orElseThrow();
    }

    public String createdBy() {
        return createdBy;
    }

    /** To the minute; null while it was never used. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String revokedBy() {
        return revokedBy;
    }
}
