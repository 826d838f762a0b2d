package app.backline.modules.youtube.videos;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Caller;
import app.backline.tenants.OrgScoped;
import app.backline.tenants.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What YouTube adds to a campaign; made with the campaign. People and files state its facts, recorded counts its latest
 * figures.
 */
@Entity
@Table(name = "youtube_video")
public class Video extends OrgScoped {
    private static final int LONGEST_REASON = 500;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "video_url")
    private String videoUrl;

    @Column(name = "video_id")
    private String videoId;

    private String genre = Genre.OTHER.key();

    @Column(name = "desired_daily")
    private long desiredDaily;

    @Column(name = "comments_sheet")
    private String commentsSheet;

    @Column(name = "ask_for_access")
    private boolean askForAccess;

    @Column(name = "confirm_start")
    private boolean confirmStart;

    @Column(name = "client_notes")
    private String clientNotes;

    @Column(name = "setup_override")
    private String setupOverride;

    @Column(name = "setup_override_by")
    private String setupOverrideBy;

    @Column(name = "setup_override_at")
    private Instant setupOverrideAt;

    @Column(name = "first_views")
    private Long firstViews;

    private Long views;
    private Long likes;
    private Long comments;

    @Column(name = "counted_at")
    private Instant countedAt;

    protected Video() {}

    Video(UUID campaignId) {
        this.campaignId = campaignId;
    }

    /** @throws InvalidInput when a field cannot be taken */
    void take(NewVideo facts) {
        VideoLink link = VideoLink.of(facts.videoUrl());
        if (link.text() != null && !link.hasVideo()) {
            throw new InvalidInput("video_url", link.problem() + " Write it like https://www.youtube.com/watch?v=….");
        }
        videoUrl = link.text();
        videoId = link.videoId();
        genre = Genre.of(facts.genre())
                .orElseThrow(() -> new InvalidInput("genre", "There is no genre \"" + facts.genre() + "\"."))
                .key();
        if (facts.desiredDaily() < 0) {
            throw new InvalidInput("desired_daily", "Daily views are 0 (not known yet) or more.");
        }
        desiredDaily = facts.desiredDaily();
        commentsSheet = facts.commentsSheet();
        askForAccess = facts.askForAccess();
        confirmStart = facts.confirmStart();
        clientNotes = facts.clientNotes();
    }

    /** @throws RuleViolation for anybody but an admin */
    void overrideSetup(String reason, Caller by, Instant now) {
        if (!by.isSystem() && !by.is(Role.ADMIN)) {
            throw new RuleViolation("Only an admin lets a campaign start without its technical setup.");
        }
        setupOverride = reason(reason);
        setupOverrideBy = by.displayName();
        setupOverrideAt = now;
    }

    /** @throws InvalidInput when there is none, or a story */
    public static String reason(String text) {
        if (text == null || text.isBlank()) {
            throw new InvalidInput("reason", "Give the reason; it is kept with your name.");
        }
        if (text.strip().length() > LONGEST_REASON) {
            throw new InvalidInput("reason", "A reason has at most " + LONGEST_REASON + " characters.");
        }
        return text.strip();
    }

    /** Takes counts that are newer than all before. */
    public void counted(long newViews, long newLikes, long newComments, Instant at) {
        if (firstViews == null) {
            firstViews = newViews;
        }
        if (countedAt == null || !at.isBefore(countedAt)) {
            views = newViews;
            likes = newLikes;
            comments = newComments;
            countedAt = at;
        }
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String videoUrl() {
        return videoUrl;
    }

    public String videoId() {
        return videoId;
    }

    public Genre genre() {
        return Genre.of(genre).orElseThrow();
    }

    public long desiredDaily() {
        return desiredDaily;
    }

    /** Link to the sheet, or what was written in its place. */
    public String commentsSheet() {
        return commentsSheet;
    }

    public String setupOverride() {
        return setupOverride;
    }

    /** What the first count showed: views before it are not the campaign's. */
    public Long firstViews() {
        return firstViews;
    }

    /** Null before the first count. */
    public Long views() {
        return views;
    }

    public Instant countedAt() {
        return countedAt;
    }
}
