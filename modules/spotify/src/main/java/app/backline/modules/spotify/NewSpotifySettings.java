package app.backline.modules.spotify;

import app.backline.services.problems.InvalidInput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the settings page holds.
 *
 * @param slackWebhook a new address; null or blank keeps the one there is
 * @param slackChannel "#name" or null for the webhook's own
 */
public record NewSpotifySettings(
        boolean slackEnabled,
        String slackWebhook,
        String slackChannel,
        List<String> slackEvents,
        int scrapeStaleHours,
        int vendorResponseDays) {
    private static final int LONGEST_CHANNEL = 80;

    public NewSpotifySettings {
        slackWebhook = slackWebhook == null || slackWebhook.isBlank() ? null : slackWebhook.strip();
        slackChannel = slackChannel == null || slackChannel.isBlank() ? null : slackChannel.strip();
        slackEvents = slackEvents == null ? List.of() : List.copyOf(slackEvents);
        Map<String, String> wrong = new LinkedHashMap<>();
        if (scrapeStaleHours < 1 || scrapeStaleHours > 720) {
            wrong.put("scrape_stale_hours", "A scrape is stale after 1 to 720 hours.");
        }
        if (vendorResponseDays < 1 || vendorResponseDays > 60) {
            wrong.put("vendor_response_days", "A vendor has 1 to 60 days to answer.");
        }
        if (slackChannel != null && slackChannel.length() > LONGEST_CHANNEL) {
            wrong.put("slack_channel", "A channel has at most " + LONGEST_CHANNEL + " characters.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
