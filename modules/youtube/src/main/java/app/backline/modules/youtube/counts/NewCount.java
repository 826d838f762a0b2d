package app.backline.modules.youtube.counts;

import app.backline.services.problems.InvalidInput;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody read under a video.
 *
 * @param takenAt when it was read; null for now
 */
public record NewCount(UUID campaignId, Instant takenAt, Long views, Long likes, Long comments) {
    public NewCount {
        Map<String, String> wrong = new LinkedHashMap<>();
        require(wrong, "views", views);
        require(wrong, "likes", likes);
        require(wrong, "comments", comments);
        if (campaignId == null) {
            wrong.put("campaign_id", "Say which campaign was counted.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static void require(Map<String, String> wrong, String field, Long number) {
        if (number == null || number < 0) {
            wrong.put(field, "Write the " + field + " as a whole number, 0 or more.");
        }
    }
}
