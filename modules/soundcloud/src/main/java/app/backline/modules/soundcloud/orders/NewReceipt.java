package app.backline.modules.soundcloud.orders;

import java.time.LocalDate;

/**
 * A repost that happened.
 *
 * @param channelUrl where it can be seen
 * @param postedOn the day; null for today
 * @param reach how many listeners it reached
 */
public record NewReceipt(String channelUrl, LocalDate postedOn, Long reach) {}
