package app.backline.services.opsqueue;

import app.backline.services.spi.OpsFinding.Priority;
import java.time.Instant;
import java.util.UUID;

/**
 * One row of the queue.
 *
 * @param moduleKey who stated it: a module, or {@code campaigns} for the portal itself
 * @param platform the platform it belongs to
 * @param campaignName null when it is about no campaign
 * @param link the portal route where the person does it
 * @param claimedByName who has it; null when nobody
 * @param stale its source failed when it was asked last
 * @param mine the reader has it
 */
public record OpsItemSummary(
        UUID id,
        long version,
        String moduleKey,
        String platform,
        UUID campaignId,
        String campaignName,
        String title,
        String detail,
        Priority priority,
        Instant dueAt,
        String link,
        Instant openedAt,
        Instant resolvedAt,
        String claimedBy,
        String claimedByName,
        Instant snoozedUntil,
        String note,
        boolean stale,
        boolean mine) {

    public boolean isHigh() {
        return priority == Priority.HIGH;
    }

    public boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
