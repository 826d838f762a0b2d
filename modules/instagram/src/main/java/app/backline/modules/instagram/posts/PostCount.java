package app.backline.modules.instagram.posts;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What was counted under a post at a time. Never changed: the database grants no update (IG-27). */
@Entity
@Table(name = "instagram_post_count")
public class PostCount extends OrgScoped {
    @Column(name = "post_id")
    private UUID postId;

    private long views;
    private long likes;
    private long comments;
    private long shares;
    private long saves;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected PostCount() {}

    PostCount(UUID postId, NewPostCount facts, Instant now) {
        Map<String, String> wrong = mistakes(facts, now);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        this.postId = postId;
        this.views = facts.views();
        this.likes = orZero(facts.likes());
        this.comments = orZero(facts.comments());
        this.shares = orZero(facts.shares());
        this.saves = orZero(facts.saves());
        this.recordedAt = facts.recordedAt() == null ? now : facts.recordedAt();
    }

    private static Map<String, String> mistakes(NewPostCount facts, Instant now) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (facts.views() == null) {
            wrong.put("views", "Say how many views were counted.");
        }
        notNegative(wrong, "views", facts.views());
        notNegative(wrong, "likes", facts.likes());
        notNegative(wrong, "comments", facts.comments());
        notNegative(wrong, "shares", facts.shares());
        notNegative(wrong, "saves", facts.saves());
        if (facts.recordedAt() != null && facts.recordedAt().isAfter(now)) {
            wrong.put("recorded_at", "It cannot have been counted in the future.");
        }
        return wrong;
    }

    private static void notNegative(Map<String, String> wrong, String field, Long number) {
        if (number != null && number < 0) {
            wrong.put(field, "This is 0 or more.");
        }
    }

    private static long orZero(Long number) {
        return number == null ? 0 : number;
    }

    long views() {
        return views;
    }

    long likes() {
        return likes;
    }

    long comments() {
        return comments;
    }

    long shares() {
        return shares;
    }

    long saves() {
        return saves;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
