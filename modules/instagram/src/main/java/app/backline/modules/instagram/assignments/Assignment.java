package app.backline.modules.instagram.assignments;

import app.backline.modules.instagram.creators.Creator;
import app.backline.modules.instagram.creators.PostType;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A creator's part in a campaign.
 *
 * <p>Life: chosen; content recorded; approved, or sent back for a revision; scheduled or at once posted; handed to
 * accounting; paid.
 */
@Entity
@Table(name = "instagram_assignment")
public class Assignment extends OrgScoped {
    private static final BigDecimal HIGHEST = new BigDecimal("99999999.99");

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "creator_id")
    private UUID creatorId;

    @Column(name = "post_type")
    private String postType;

    @Column(name = "payment_amount")
    private BigDecimal paymentAmount;

    @Column(name = "payment_status")
    private String paymentStatus = PaymentStatus.UNPAID.key();

    @Column(name = "post_status")
    private String postStatus = PostStatus.NOT_POSTED.key();

    @Column(name = "approval_status")
    private String approvalStatus = ApprovalStatus.PENDING.key();

    @Column(name = "content_url")
    private String contentUrl;

    @Column(name = "content_submitted_at")
    private Instant contentSubmittedAt;

    @Column(name = "scheduled_on")
    private LocalDate scheduledOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    private String notes;

    protected Assignment() {}

    /** @throws RuleViolation when the creator is kept out of every choice */
    Assignment(NewAssignment facts, Creator creator) {
        refuse(creator.isBarred(), "@" + creator.handle() + " is marked as not to be used.");
        campaignId = facts.campaignId();
        creatorId = creator.id();
        PostType type = PostType.of(facts.postType() == null ? PostType.REEL.key() : facts.postType())
                .orElseThrow(() -> new InvalidInput("post_type", "A post is a reel, a carousel or a story."));
        postType = type.key();
        paymentAmount = amount(facts.paymentAmount(), creator.rate(type));
        dueOn = facts.dueOn();
        notes = facts.notes() == null || facts.notes().isBlank()
                ? null
                : facts.notes().strip();
    }

    private static BigDecimal amount(BigDecimal stated, int rate) {
        if (stated == null) {
            return BigDecimal.valueOf(rate).setScale(2);
        }
        if (stated.signum() < 0
                || stated.compareTo(HIGHEST) > 0
                || stated.stripTrailingZeros().scale() > 2) {
            throw new InvalidInput("payment_amount", "The payment is 0 or more, with at most two decimals.");
        }
        return stated.setScale(2);
    }

    /** The creator sent what is to be posted; once more after a revision was asked for. */
    void submit(String url, Instant now) {
        refuse(
                approval() == ApprovalStatus.APPROVED || approval() == ApprovalStatus.REJECTED,
                "The content is " + approval().key() + " already.");
        if (url == null || !url.strip().matches("https?://\\S{4,500}")) {
            throw new InvalidInput("content_url", "Enter the address where the content can be seen.");
        }
        contentUrl = url.strip();
        contentSubmittedAt = now;
        approvalStatus = ApprovalStatus.PENDING.key();
    }

    void approve() {
        refuse(contentUrl == null, "There is no content to approve yet. Record it first.");
        refuse(approval() == ApprovalStatus.APPROVED, "The content is approved already.");
        approvalStatus = ApprovalStatus.APPROVED.key();
    }

    void askForRevision(String reason) {
        sendBack(ApprovalStatus.REVISION_NEEDED, reason);
    }

    void reject(String reason) {
        sendBack(ApprovalStatus.REJECTED, reason);
    }

    private void sendBack(ApprovalStatus decision, String reason) {
        refuse(contentUrl == null, "There is no content to judge yet. Record it first.");
        refuse(post() == PostStatus.POSTED, "It is posted already.");
        if (reason == null || reason.isBlank() || reason.length() > 1000) {
            throw new InvalidInput("reason", "Say what is to be changed, in at most 1,000 characters.");
        }
        approvalStatus = decision.key();
        notes = reason.strip();
    }

    void schedule(LocalDate day, LocalDate today) {
        requireApproved();
        refuse(post() == PostStatus.POSTED, "It is posted already.");
        if (day == null || day.isBefore(today)) {
            throw new InvalidInput("on", "Choose today or a later day.");
        }
        scheduledOn = day;
        postStatus = PostStatus.SCHEDULED.key();
    }

    /** It is live. */
    void posted(Instant at) {
        requireApproved();
        refuse(post() == PostStatus.POSTED, "It is posted already.");
        postStatus = PostStatus.POSTED.key();
        postedAt = at;
    }

    private void requireApproved() {
        refuse(approval() != ApprovalStatus.APPROVED, "The content must be approved before it is posted.");
    }

    /**
     * Hands the payment to accounting.
     *
     * @param postApproved whether our check approved the post
     */
    void startPayment(boolean postApproved) {
        refuse(payment() != PaymentStatus.UNPAID, "The payment is " + payment().key() + " already.");
        refuse(
                post() != PostStatus.POSTED || !postApproved,
                "A creator is paid after the content was approved, posted, and the post was checked.");
        paymentStatus = PaymentStatus.PROCESSING.key();
    }

    void paid(Instant now) {
        refuse(
                payment() != PaymentStatus.PROCESSING,
                "Only a payment that accounting has can be marked as paid; this one is "
                        + payment().key() + ".");
        paymentStatus = PaymentStatus.PAID.key();
        paidAt = now;
    }

    /** The steps that can be taken now, first the one that leads on. */
    public List<AssignmentAction> next() {
        return next(approval(), post(), payment(), contentUrl != null);
    }

    static List<AssignmentAction> next(
            ApprovalStatus approval, PostStatus post, PaymentStatus payment, boolean hasContent) {
        List<AssignmentAction> steps = new ArrayList<>();
        if (post == PostStatus.POSTED) {
            if (payment == PaymentStatus.UNPAID) {
                steps.add(AssignmentAction.PAY);
            } else if (payment == PaymentStatus.PROCESSING) {
                steps.add(AssignmentAction.PAID);
            }
        } else if (approval == ApprovalStatus.APPROVED) {
            steps.addAll(List.of(AssignmentAction.POST, AssignmentAction.SCHEDULE));
        } else if (approval == ApprovalStatus.PENDING && hasContent) {
            steps.addAll(List.of(AssignmentAction.APPROVE, AssignmentAction.REVISE, AssignmentAction.REJECT));
        } else if (approval != ApprovalStatus.REJECTED) {
            steps.add(AssignmentAction.SUBMIT);
        }
        return steps;
    }

    private static void refuse(boolean broken, String rule) {
        if (broken) {
            throw new RuleViolation(rule);
        }
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID creatorId() {
        return creatorId;
    }

    public PostType postType() {
        return PostType.of(postType).orElseThrow();
    }

    public BigDecimal paymentAmount() {
        return paymentAmount;
    }

    public PaymentStatus payment() {
        return PaymentStatus.of(paymentStatus).orElseThrow();
    }

    public PostStatus post() {
        return PostStatus.of(postStatus).orElseThrow();
    }

    public ApprovalStatus approval() {
        return ApprovalStatus.of(approvalStatus).orElseThrow();
    }
}
