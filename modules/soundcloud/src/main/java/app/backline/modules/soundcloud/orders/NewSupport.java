package app.backline.modules.soundcloud.orders;

import java.time.LocalDate;

/**
 * A track that the network supports.
 *
 * @param title the campaign's name: "Artist - Track"
 * @param member for whom; the campaign's client
 * @param supportOn the day the reposts begin
 * @param goalReach listeners to be reached
 */
public record NewSupport(String title, String member, String trackUrl, LocalDate supportOn, long goalReach) {}
