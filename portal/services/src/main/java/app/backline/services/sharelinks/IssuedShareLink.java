package app.backline.services.sharelinks;

import java.time.Instant;
import java.util.UUID;

/**
 * A link just made. The only time its token is seen.
 *
 * @param url the full address for the client
 */
public record IssuedShareLink(
        UUID id, UUID campaignId, String label, String token, String url, Instant expiresAt, long version) {
    @Override
    public String toString() {
        return "IssuedShareLink(" + id + ")";
    }
}
