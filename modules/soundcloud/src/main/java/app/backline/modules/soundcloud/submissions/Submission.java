package app.backline.modules.soundcloud.submissions;

import app.backline.modules.soundcloud.orders.TrackAddress;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A track a member asks support for. Life: pending; approved, which made a campaign of it; or rejected with a reason. */
@Entity
@Table(name = "soundcloud_submission")
public class Submission extends OrgScoped {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "track_url")
    private String trackUrl;

    private String artist;

    @Column(name = "track_name")
    private String trackName;

    @Column(name = "genre_family")
    private String genreFamily;

    @Column(name = "release_on")
    private LocalDate releaseOn;

    private String notes;
    private String status = SubmissionStatus.PENDING.key();

    @Column(name = "rejection_reason")
    private String rejectionReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "support_on")
    private LocalDate supportOn;

    private Integer credits;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected Submission() {}

    Submission(NewSubmission facts, Instant now) {
        Map<String, String> wrong = new LinkedHashMap<>();
        named(wrong, "artist", facts.artist(), "Name the artist.");
        named(wrong, "track_name", facts.trackName(), "Name the track.");
        if (facts.notes() != null && facts.notes().length() > LONGEST_TEXT) {
            wrong.put("notes", "At most " + LONGEST_TEXT + " characters fit.");
        }
        if (TrackAddress.of(facts.trackUrl()).isEmpty()) {
            wrong.put("track_url", "The link must lead to a track, like https://soundcloud.com/artist/track.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        memberId = facts.memberId();
        trackUrl = TrackAddress.require(facts.trackUrl());
        artist = facts.artist().strip();
        trackName = facts.trackName().strip();
        genreFamily = tidy(facts.genreFamily());
        releaseOn = facts.releaseOn();
        notes = tidy(facts.notes());
        submittedAt = now;
    }

    private static void named(Map<String, String> wrong, String field, String text, String missing) {
        if (text == null || text.isBlank()) {
            wrong.put(field, missing);
        } else if (text.strip().length() > LONGEST_NAME) {
            wrong.put(field, "At most " + LONGEST_NAME + " characters fit.");
        }
    }

    /** @throws InvalidInput when the terms cannot be */
    void approve(SubmissionApproval terms, LocalDate today) {
        requirePending();
        Map<String, String> wrong = new LinkedHashMap<>();
        if (terms.supportOn() == null || terms.supportOn().isBefore(today)) {
            wrong.put("support_on", "Choose today or a later day.");
        }
        if (terms.credits() < 1) {
            wrong.put("credits", "Support costs 1 credit or more.");
        }
        if (terms.goalReach() < 1) {
            wrong.put("goal_reach", "Say how many listeners are to be reached.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        status = SubmissionStatus.APPROVED.key();
        supportOn = terms.supportOn();
        credits = terms.credits();
    }

    /** @throws InvalidInput without a reason: the member must know why */
    void reject(String reason) {
        requirePending();
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_TEXT) {
            throw new InvalidInput(
                    "reason", "Say why, in at most " + LONGEST_TEXT + " characters. The member reads it.");
        }
        status = SubmissionStatus.REJECTED.key();
        rejectionReason = reason.strip();
    }

    void decided(String by, Instant at) {
        decidedBy = by;
        decidedAt = at;
    }

    void became(UUID campaign) {
        campaignId = campaign;
    }

    private void requirePending() {
        if (state() != SubmissionStatus.PENDING) {
            throw new RuleViolation("The submission is " + state().key() + " already.");
        }
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public UUID memberId() {
        return memberId;
    }

    public String trackUrl() {
        return trackUrl;
    }

    public String artist() {
        return artist;
    }

    public String trackName() {
        return trackName;
    }

    /** "Artist - Track", the name of the campaign it becomes. */
    public String title() {
        return artist + " - " + trackName;
    }

    public SubmissionStatus state() {
        return SubmissionStatus.of(status).orElseThrow();
    }

    public LocalDate supportOn() {
        return supportOn;
    }

    public Integer credits() {
        return credits;
    }
}
