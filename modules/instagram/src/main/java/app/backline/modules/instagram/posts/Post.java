package app.backline.modules.instagram.posts;

import app.backline.modules.instagram.creators.PostType;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A post of a creator for a campaign.
 *
 * <p>Life: live and to be checked; QA approves or rejects it; its creator may take it down. The newest count is kept beside
 * the post, so that lists need no history.
 */
@Entity
@Table(name = "instagram_post")
public class Post extends OrgScoped {
    private static final int LONGEST_REASON = 500;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "creator_id")
    private UUID creatorId;

    private String handle;

    @Column(name = "post_url")
    private String postUrl;

    private String shortcode;

    @Column(name = "post_type")
    private String postType;

    private String description;

    @Column(name = "posted_at")
    private Instant postedAt;

    private String status = PostLife.LIVE.key();

    @Column(name = "qa_status")
    private String qaStatus = QaStatus.PENDING.key();

    @Column(name = "qa_reason")
    private String qaReason;

    @Column(name = "qa_by")
    private String qaBy;

    @Column(name = "qa_at")
    private Instant qaAt;

    private Long views;
    private Long likes;
    private Long comments;
    private Long shares;
    private Long saves;

    @Column(name = "counted_at")
    private Instant countedAt;

    protected Post() {}

    Post(NewPost facts, String handle, Instant now) {
        PostLink link = PostLink.of(facts.postUrl());
        this.campaignId = facts.campaignId();
        this.creatorId = facts.creatorId();
        this.handle = handle;
        this.postUrl = link.url();
        this.shortcode = link.shortcode();
        this.postType = type(facts.postType()).key();
        this.description = facts.description() == null || facts.description().isBlank()
                ? null
                : facts.description().strip();
        this.postedAt = facts.postedAt() == null ? now : facts.postedAt();
        if (postedAt.isAfter(now)) {
            throw new InvalidInput("posted_at", "It cannot have been posted in the future.");
        }
    }

    private static PostType type(String key) {
        return PostType.of(key == null || key.isBlank() ? PostType.REEL.key() : key)
                .orElseThrow(() -> new InvalidInput("post_type", "A post is a reel, a carousel or a story."));
    }

    void approve(String by, Instant now) {
        decide(QaStatus.APPROVED, null, by, now);
    }

    /** @throws InvalidInput without a reason: the creator must know what to do */
    void reject(String reason, String by, Instant now) {
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new InvalidInput(
                    "reason", "Say what is wrong with the post, in at most " + LONGEST_REASON + " characters.");
        }
        decide(QaStatus.REJECTED, reason.strip(), by, now);
    }

    private void decide(QaStatus decision, String reason, String by, Instant now) {
        if (qa() == decision) {
            throw new RuleViolation("The post is " + decision.key() + " already.");
        }
        qaStatus = decision.key();
        qaReason = reason;
        qaBy = by;
        qaAt = now;
    }

    /** Its creator took it down; what it had reached stays counted. */
    void takeDown() {
        if (life() != PostLife.LIVE) {
            throw new RuleViolation("The post is " + life().key() + " already.");
        }
        status = PostLife.REMOVED.key();
    }

    /** The newest count is the post's figure, whatever order they come in. */
    void counted(PostCount count) {
        if (countedAt != null && count.recordedAt().isBefore(countedAt)) {
            return;
        }
        views = count.views();
        likes = count.likes();
        comments = count.comments();
        shares = count.shares();
        saves = count.saves();
        countedAt = count.recordedAt();
    }

    public UUID campaignId() {
        return campaignId;
    }

    public UUID creatorId() {
        return creatorId;
    }

    public String handle() {
        return handle;
    }

    public String postUrl() {
        return postUrl;
    }

    String shortcode() {
        return shortcode;
    }

    public PostLife life() {
        return PostLife.of(status).orElseThrow();
    }

    public QaStatus qa() {
        return QaStatus.of(qaStatus).orElseThrow();
    }

    public Instant postedAt() {
        return postedAt;
    }

    /** As last counted; null before the first count. */
    public Long views() {
        return views;
    }
}
