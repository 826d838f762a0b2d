package app.backline.modules.spotify;

import app.backline.services.problems.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the settings page holds. */
public record NewSpotifySettings(int scrapeStaleHours, int vendorResponseDays) {
    public NewSpotifySettings {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (scrapeStaleHours < 1 || scrapeStaleHours > 720) {
            wrong.put("scrape_stale_hours", "A scrape is stale after 1 to 720 hours.");
        }
        if (vendorResponseDays < 1 || vendorResponseDays > 60) {
            wrong.put("vendor_response_days", "A vendor has 1 to 60 days to answer.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
