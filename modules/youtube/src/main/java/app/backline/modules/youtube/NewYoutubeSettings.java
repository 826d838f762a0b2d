package app.backline.modules.youtube;

import app.backline.services.problems.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the settings page holds. */
public record NewYoutubeSettings(boolean stalledOn, long stalledViews, int stalledDays) {
    private static final long MOST_VIEWS = 1_000_000_000;
    private static final int MOST_DAYS = 30;

    public NewYoutubeSettings {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (stalledViews < 1 || stalledViews > MOST_VIEWS) {
            wrong.put("stalled_views", "Views are stalled below 1 to 1,000,000,000.");
        }
        if (stalledDays < 1 || stalledDays > MOST_DAYS) {
            wrong.put("stalled_days", "Views are looked at over 1 to 30 days.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
