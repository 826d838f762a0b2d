package app.backline.modules.soundcloud.orders;

/**
 * What a person states about a campaign's order.
 *
 * @param trackUrl the track's address on SoundCloud
 */
public record NewOrder(String trackUrl, Boolean startConfirmed, String notes) {}
