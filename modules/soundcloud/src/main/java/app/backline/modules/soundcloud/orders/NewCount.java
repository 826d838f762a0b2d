package app.backline.modules.soundcloud.orders;

import java.time.Instant;

/**
 * What was counted under a track.
 *
 * @param plays needed, as reposts is; the others are 0 when left out
 * @param recordedAt when it was counted; null for now
 */
public record NewCount(Long plays, Long reposts, Long likes, Long comments, Instant recordedAt) {}
