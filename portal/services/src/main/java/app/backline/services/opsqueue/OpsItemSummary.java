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
 * @param dueAt when it is due, ended pauses added; the clock stands still while somebody is awaited
 * @param awaiting which third party must act first; null when nobody is awaited
 * @param waitingSince since when the due clock stands still; null while it runs
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
        String awaiting,
        Instant waitingSince,
        boolean mine) {

    public boolean isHigh() {
        return priority == Priority.HIGH;
    }

    public boolean isOpen() {
        return resolvedAt == null;
    }

    public boolean isSnoozed(Instant now) {
        return snoozedUntil != null && snoozedUntil.isAfter(now);
    }

    public boolean isOverdue(Instant now) {
        return waitingSince == null && dueAt != null && dueAt.isBefore(now);
    }
}
