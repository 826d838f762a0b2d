package app.backline.modules.youtube.counts;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** What stood under a video at a time. Never changes. */
@Entity
@Table(name = "youtube_count")
public class Count extends OrgScoped {
    /** Clocks differ a little. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    @Column(name = "campaign_id")
    private UUID campaignId;

    private LocalDate day;
    private String part;

    @Column(name = "taken_at")
    private Instant takenAt;

    private long views;
    private long likes;
    private long comments;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Count() {}

    /** @throws InvalidInput when it lies in the future */
    Count(NewCount facts, String by, Instant now) {
        campaignId = facts.campaignId();
        takenAt = facts.takenAt() == null ? now : facts.takenAt();
        if (takenAt.isAfter(now.plus(AHEAD))) {
            throw new InvalidInput("taken_at", "Counts cannot be read in the future.");
        }
        day = LocalDate.ofInstant(takenAt, ZoneOffset.UTC);
        part = DayPart.at(takenAt).key();
        views = facts.views();
        likes = facts.likes();
        comments = facts.comments();
        recordedBy = by;
    }

    public UUID campaignId() {
        return campaignId;
    }

    public LocalDate day() {
        return day;
    }

    public String part() {
        return part;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public long views() {
        return views;
    }

    public long likes() {
        return likes;
    }

    public long comments() {
        return comments;
    }
}
