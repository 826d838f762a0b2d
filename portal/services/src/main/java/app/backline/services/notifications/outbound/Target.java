package app.backline.services.notifications.outbound;

import java.util.List;

/**
 * Where a message goes, with its secrets opened.
 *
 * @param address of a webhook; null for e-mail
 * @param signingKey of a signed webhook, else null
 * @param channel "#name" where a Slack webhook may choose it; null for the webhook's own
 * @param recipients of e-mail, else empty
 */
public record Target(String address, String signingKey, String channel, List<String> recipients) {
    /** Keeps secrets out of logs. */
    @Override
    public String toString() {
        return "Target";
    }
}
