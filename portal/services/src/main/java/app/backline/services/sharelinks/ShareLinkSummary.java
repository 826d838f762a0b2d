package app.backline.services.sharelinks;

import java.time.Instant;
import java.util.UUID;

/**
 * A link in a list; its token cannot be shown again.
 *
 * @param tokenEnd the last four characters of its token
 * @param views how often it was opened
 */
public record ShareLinkSummary(
        UUID id,
        long version,
        UUID campaignId,
        String campaignName,
        String platform,
        String label,
        String tokenEnd,
        ShareLinkState state,
        Instant createdAt,
        String createdByName,
        Instant expiresAt,
        Instant revokedAt,
        String revokedByName,
        Instant lastSeenAt,
        long views) {}
