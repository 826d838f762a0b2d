package app.backline.modules.instagram;

import java.time.Instant;
import java.util.UUID;

/**
 * A matter that needs a person.
 *
 * @param matter which kind
 * @param id of the thing it is about: campaign, assignment or post
 * @param since when it began, or when it is due, by kind
 */
record FindingRow(String matter, UUID id, UUID campaignId, String detail, Instant since) {}
