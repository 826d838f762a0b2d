package app.backline.modules.youtube;

import app.backline.modules.youtube.counts.CountSummary;
import app.backline.modules.youtube.counts.DailyCountService;
import app.backline.services.spi.ShareContent;
import app.backline.services.spi.ShareSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** How views, likes and comments grew, by day; never services, vendors or prices. */
@ApplicationScoped
public class YoutubeShareSection implements ShareSection {
    private static final int DAYS = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @Inject
    private DailyCountService counts;

    @Override
    public ShareContent content(UUID campaignId) {
        return new ShareContent(
                "Under the video",
                List.of("Day", "Views", "Likes", "Comments"),
                List.of(false, true, true, true),
                counts.latestOfDays(campaignId, DAYS).stream()
                        .map(YoutubeShareSection::row)
                        .toList(),
                "YouTube");
    }

    private static List<String> row(CountSummary count) {
        return List.of(DAY.format(count.day()), number(count.views()), number(count.likes()), number(count.comments()));
    }

    private static String number(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }
}
