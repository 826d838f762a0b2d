package app.backline.modules.instagram.posts;

import app.backline.modules.instagram.creators.PostType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

/**
 * A post as lists and the REST interface show it; counts are the newest, null before the first.
 *
 * @param engagementRateOfViews (likes + comments + shares + saves) / views as a fraction; null before the first count
 */
public record PostSummary(
        UUID id,
        UUID campaignId,
        String campaignName,
        UUID creatorId,
        String handle,
        String postUrl,
        PostType postType,
        String description,
        Instant postedAt,
        PostLife status,
        QaStatus qaStatus,
        String qaReason,
        String qaBy,
        Long views,
        Long likes,
        Long comments,
        Long shares,
        Long saves,
        BigDecimal engagementRateOfViews,
        Instant countedAt,
        long version) {

    /** All reactions together; null before the first count. */
    public Long engagement() {
        return views == null ? null : likes + comments + shares + saves;
    }

    /** In percent with one decimal, for people; empty before the first count. */
    public String engagementText() {
        return engagementRateOfViews == null
                ? ""
                : engagementRateOfViews.movePointRight(2).setScale(1, RoundingMode.HALF_UP) + " %";
    }
}
