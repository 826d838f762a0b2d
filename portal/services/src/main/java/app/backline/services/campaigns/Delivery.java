package app.backline.services.campaigns;

import java.time.Instant;

/**
 * What a platform reports of a campaign.
 *
 * @param amount the total delivered since the campaign began, in its goal's unit
 * @param asOf when that was known
 * @param source where it comes from, for people: "Scrape of 20 Nov", "Import campaigns.csv"
 */
public record Delivery(long amount, Instant asOf, String source) {}
