package app.backline.modules.youtube.plans;

import app.backline.modules.youtube.videos.RatioHealth;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A corrective plan. The gap is kept as it was when the plan was written. */
@Entity
@Table(name = "youtube_ratio_plan")
public class RatioPlan extends OrgScoped {
    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "issue_type")
    private String issueType;

    @Column(name = "gap_likes")
    private long gapLikes;

    @Column(name = "gap_comments")
    private long gapComments;

    private String plan;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    private String status = PlanStatus.PROPOSED.key();

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    private String outcome;

    protected RatioPlan() {}

    /** @throws RuleViolation when the ratio is healthy, or was never counted */
    RatioPlan(NewPlan facts, RatioHealth ratio, Caller by) {
        if (ratio == null || ratio.issue() == null) {
            throw new RuleViolation("A plan answers a ratio below 90 %; this campaign's is "
                    + (ratio == null ? "not counted yet." : "healthy."));
        }
        this.campaignId = facts.campaignId();
        this.issueType = ratio.issue();
        this.gapLikes = ratio.likesGap();
        this.gapComments = ratio.commentsGap();
        this.plan = facts.plan();
        this.followUpOn = facts.followUpOn();
        this.proposedBy = by.displayName();
    }

    void approve(Caller by, Instant now) {
        refuse(status() != PlanStatus.PROPOSED, "Only a proposed plan can be approved; this one is " + status + ".");
        refuse(!by.isSystem() && !by.is(Role.ADMIN, Role.MANAGER), "Only an admin or a manager approves a plan.");
        status = PlanStatus.APPROVED.key();
        approvedBy = by.displayName();
        approvedAt = now;
    }

    /** @param told what came of it */
    void finish(String told, Caller by, Instant now) {
        refuse(status() != PlanStatus.APPROVED, "Only an approved plan can be done; this one is " + status + ".");
        close(PlanStatus.DONE, told, by, now);
    }

    /** @param told why it is given up */
    void drop(String told, Caller by, Instant now) {
        refuse(!status().isOpen(), "This plan is " + status + " already.");
        close(PlanStatus.DROPPED, told, by, now);
    }

    private void close(PlanStatus end, String told, Caller by, Instant now) {
        if (told == null || told.isBlank()) {
            throw new InvalidInput("outcome", "Say what came of the plan.");
        }
        outcome = told.strip();
        status = end.key();
        closedBy = by.displayName();
        closedAt = now;
    }

    private static void refuse(boolean broken, String rule) {
        if (broken) {
            throw new RuleViolation(rule);
        }
    }

    public PlanStatus status() {
        return PlanStatus.valueOf(status.toUpperCase(Locale.ROOT));
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String issueType() {
        return issueType;
    }

    public long gapLikes() {
        return gapLikes;
    }

    public long gapComments() {
        return gapComments;
    }

    public String plan() {
        return plan;
    }

    public LocalDate followUpOn() {
        return followUpOn;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public String outcome() {
        return outcome;
    }
}
