package app.backline.modules.soundcloud.orders;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a SoundCloud campaign holds beyond the shared campaign. */
@Entity
@Table(name = "soundcloud_order")
public class SoundcloudOrder extends OrgScoped {
    private static final int LONGEST_TEXT = 4_000;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "track_url")
    private String trackUrl;

    private Long remaining;

    @Column(name = "start_confirmed")
    private boolean startConfirmed;

    private String notes;
    private Long plays;
    private Long reposts;
    private Long likes;
    private Long comments;

    @Column(name = "counted_at")
    private Instant countedAt;

    protected SoundcloudOrder() {}

    SoundcloudOrder(UUID campaignId) {
        this.campaignId = campaignId;
    }

    void supports(String track) {
        trackUrl = track;
        startConfirmed = true;
    }

    void change(NewOrder facts) {
        if (facts.notes() != null && facts.notes().length() > LONGEST_TEXT) {
            throw new InvalidInput("notes", "At most " + LONGEST_TEXT + " characters fit.");
        }
        trackUrl = TrackAddress.of(facts.trackUrl())
                .orElseThrow(() -> new InvalidInput(
                        "track_url", "The link must lead to a track, like https://soundcloud.com/artist/track."));
        startConfirmed = Boolean.TRUE.equals(facts.startConfirmed());
        notes = facts.notes() == null || facts.notes().isBlank()
                ? null
                : facts.notes().strip();
    }

    /** The newest count is the order's figure, whatever order they come in. */
    void counted(Count count) {
        if (countedAt != null && count.recordedAt().isBefore(countedAt)) {
            return;
        }
        plays = count.plays();
        reposts = count.reposts();
        likes = count.likes();
        comments = count.comments();
        countedAt = count.recordedAt();
    }

    public UUID campaignId() {
        return campaignId;
    }

    public String trackUrl() {
        return trackUrl;
    }

    /** What the sheet says is left of the goal; null when no sheet told. */
    public Long remaining() {
        return remaining;
    }
}
