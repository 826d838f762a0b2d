package app.backline.services.sharelinks;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One address of one campaign's public page. Open until it expires or is revoked, whichever comes first; never reopened. */
@Entity
@Table(name = "share_link")
public class ShareLink extends OrgScoped {
    private static final int LONGEST_LABEL = 100;

    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    private String label;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "token_end", updatable = false)
    private String tokenEnd;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_by_name", updatable = false)
    private String createdByName;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by_name")
    private String revokedByName;

    @Column(name = "last_seen_at", insertable = false, updatable = false)
    private Instant lastSeenAt;

    @Column(insertable = false, updatable = false)
    private long views;

    protected ShareLink() {}

    ShareLink(UUID campaignId, NewShareLink wanted, ShareToken token, Caller by, Instant now) {
        this.campaignId = campaignId;
        this.label = wanted.label() == null || wanted.label().isBlank()
                ? "Client"
                : wanted.label().strip();
        if (label.length() > LONGEST_LABEL) {
            throw new InvalidInput("label", "label must have at most " + LONGEST_LABEL + " characters.");
        }
        if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(now)) {
            throw new InvalidInput("expires_at", "expires_at must be in the future.");
        }
        this.expiresAt = wanted.expiresAt();
        this.tokenHash = token.hash();
        this.tokenEnd = token.end();
        this.createdBy = by.subject();
        this.createdByName = by.displayName();
    }

    /** Closes the link for good; the first time counts. */
    public void revoke(Caller by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedByName = by.displayName();
        }
    }

    public ShareLinkState state(Instant now) {
        if (revokedAt != null) {
            return ShareLinkState.REVOKED;
        }
        return expiresAt != null && !expiresAt.isAfter(now) ? ShareLinkState.EXPIRED : ShareLinkState.OPEN;
    }

    public boolean isOpen(Instant now) {
        return state(now) == ShareLinkState.OPEN;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String label() {
        return label;
    }

    /** The last four characters of the token. */
    public String tokenEnd() {
        return tokenEnd;
    }

    public String createdBy() {
        return createdBy;
    }

    public String createdByName() {
        return createdByName;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    public String revokedByName() {
        return revokedByName;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public long views() {
        return views;
    }
}
