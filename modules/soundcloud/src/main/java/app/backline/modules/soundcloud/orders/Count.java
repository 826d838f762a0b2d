package app.backline.modules.soundcloud.orders;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What was counted under a campaign's track at a time. Never changed: the database grants no update. */
@Entity
@Table(name = "soundcloud_count")
public class Count extends OrgScoped {
    @Column(name = "campaign_id")
    private UUID campaignId;

    private long plays;
    private long reposts;
    private long likes;
    private long comments;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Count() {}

    Count(UUID campaignId, NewCount facts, Instant now) {
        Map<String, String> wrong = new LinkedHashMap<>();
        needed(wrong, "plays", facts.plays());
        needed(wrong, "reposts", facts.reposts());
        notNegative(wrong, "likes", facts.likes());
        notNegative(wrong, "comments", facts.comments());
        if (facts.recordedAt() != null && facts.recordedAt().isAfter(now)) {
            wrong.put("recorded_at", "It cannot have been counted in the future.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        this.campaignId = campaignId;
        this.plays = facts.plays();
        this.reposts = facts.reposts();
        this.likes = facts.likes() == null ? 0 : facts.likes();
        this.comments = facts.comments() == null ? 0 : facts.comments();
        this.recordedAt = facts.recordedAt() == null ? now : facts.recordedAt();
    }

    private static void needed(Map<String, String> wrong, String field, Long number) {
        if (number == null) {
            wrong.put(field, "Say how many " + field + " were counted.");
        }
        notNegative(wrong, field, number);
    }

    private static void notNegative(Map<String, String> wrong, String field, Long number) {
        if (number != null && number < 0) {
            wrong.put(field, "This is 0 or more.");
        }
    }

    long plays() {
        return plays;
    }

    long reposts() {
        return reposts;
    }

    long likes() {
        return likes;
    }

    long comments() {
        return comments;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
