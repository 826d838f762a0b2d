package app.backline.modules.instagram.posts;

import java.util.UUID;

/** Which posts; null means any. */
public record PostFilter(UUID campaignId, UUID creatorId, QaStatus qa) {
    public static PostFilter ofCampaign(UUID campaignId) {
        return new PostFilter(campaignId, null, null);
    }

    public static PostFilter of(QaStatus qa) {
        return new PostFilter(null, null, qa);
    }
}
