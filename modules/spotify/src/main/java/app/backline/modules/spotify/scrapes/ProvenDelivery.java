package app.backline.modules.spotify.scrapes;

import java.time.Instant;
import java.util.UUID;

/**
 * What is proven of a campaign.
 *
 * @param scrapedAt the newest scrape of its tracks
 * @param knownAt when the campaign last heard of its delivery; null when never
 */
record ProvenDelivery(UUID campaignId, long amount, Instant scrapedAt, Instant knownAt) {
    Instant asOf(Instant now) {
        return knownAt == null || !scrapedAt.isBefore(knownAt) ? scrapedAt : now;
    }
}
