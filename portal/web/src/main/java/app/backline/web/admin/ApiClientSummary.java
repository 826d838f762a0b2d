package app.backline.web.admin;

import app.backline.tenants.ApiClient;
import java.time.Instant;
import java.util.UUID;

/**
 * An API client to read; its secret is never told again.
 *
 * @param role key of its role
 * @param lastUsedAt to the minute; null while it was never used
 * @param revokedAt null while it may come in
 */
public record ApiClientSummary(
        UUID id,
        String clientId,
        String name,
        String role,
        String createdBy,
        Instant createdAt,
        Instant lastUsedAt,
        Instant revokedAt,
        String revokedBy) {
    static ApiClientSummary of(ApiClient client) {
        return new ApiClientSummary(
                client.id(),
                client.clientId(),
                client.name(),
                client.role().key(),
                client.createdBy(),
                client.createdAt(),
                client.lastUsedAt(),
                client.revokedAt(),
                client.revokedBy());
    }

    public boolean active() {
        return revokedAt == null;
    }
}
