package app.backline.modules.youtube.lines;

import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A service within a campaign. */
@Entity
@Table(name = "youtube_service_line")
public class ServiceLine extends OrgScoped {
    @Column(name = "campaign_id", updatable = false)
    private UUID campaignId;

    @Column(name = "service_type_id")
    private UUID serviceTypeId;

    @Column(name = "vendor_id")
    private UUID vendorId;

    private long goal;
    private Long delivered;
    private BigDecimal rate;

    @Column(name = "policy_override")
    private String policyOverride;

    @Column(name = "policy_override_by")
    private String policyOverrideBy;

    @Column(name = "policy_override_at")
    private Instant policyOverrideAt;

    protected ServiceLine() {}

    ServiceLine(NewServiceLine facts) {
        this.campaignId = facts.campaignId();
        take(facts);
    }

    /** Another service is another decision: an admin's word for the one before does not count for it. */
    void take(NewServiceLine facts) {
        if (!facts.serviceTypeId().equals(serviceTypeId)) {
            policyOverride = null;
            policyOverrideBy = null;
            policyOverrideAt = null;
        }
        serviceTypeId = facts.serviceTypeId();
        vendorId = facts.vendorId();
        goal = facts.goal();
        delivered = facts.delivered();
        rate = facts.rate();
    }

    /** @throws RuleViolation for anybody but an admin */
    void override(String reason, Caller by, Instant now) {
        if (!by.isSystem() && !by.is(Role.ADMIN)) {
            throw new RuleViolation("Only an admin lets a sale of engagement run.");
        }
        policyOverride = reason;
        policyOverrideBy = by.displayName();
        policyOverrideAt = now;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID serviceTypeId() {
        return serviceTypeId;
    }

    public UUID vendorId() {
        return vendorId;
    }

    public long goal() {
        return goal;
    }

    public Long delivered() {
        return delivered;
    }

    public BigDecimal rate() {
        return rate;
    }

    public String policyOverride() {
        return policyOverride;
    }
}
