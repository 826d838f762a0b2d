package app.backline.modules.instagram.posts;

import java.time.Instant;

/**
 * What was counted under a post.
 *
 * @param views needed; the others are 0 when left out
 * @param recordedAt when it was counted; null for now
 */
public record NewPostCount(Long views, Long likes, Long comments, Long shares, Long saves, Instant recordedAt) {}
