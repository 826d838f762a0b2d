package app.backline.services.campaigns;

import java.time.LocalDate;

/**
 * The total delivered as known at the end of a day (UTC).
 *
 * @param amount the total since the campaign began
 */
public record DeliveryPoint(LocalDate day, long amount, String source) {}
