package app.backline.modules.spotify;

import java.time.Instant;
import java.util.UUID;

/**
 * A matter as the database finds it.
 *
 * @param matter start, link, vendor, answer, awaited or scrape
 * @param id of the placement, or of the campaign
 * @param since when it should have started, when the vendor was asked; may be null
 */
record FindingRow(String matter, UUID id, UUID campaignId, String detail, Instant since) {}
