package app.backline.modules.instagram.posts;

import java.time.Instant;
import java.util.UUID;

/**
 * A post that went live.
 *
 * @param postUrl its address on Instagram
 * @param postType reel, carousel or story
 * @param postedAt when; null for now
 */
public record NewPost(
        UUID campaignId, UUID creatorId, String postUrl, String postType, String description, Instant postedAt) {}
