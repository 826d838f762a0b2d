package app.backline.modules.soundcloud;

import java.time.Instant;
import java.util.UUID;

/**
 * A matter that needs a person.
 *
 * @param matter which kind
 * @param id of the thing it is about: submission, member or campaign
 * @param campaignId null where there is none yet
 * @param since when it began
 */
record FindingRow(String matter, UUID id, UUID campaignId, String detail, Instant since) {}
