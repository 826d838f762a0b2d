package app.backline.modules.youtube;

import app.backline.modules.youtube.videos.RatioHealth;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.spi.HealthCard;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How many campaigns run, how many have a low ratio or stalled views, and of how many no count came in lately. */
@ApplicationService
public class YoutubeHealthCard implements HealthCard {
    private static final String LINK = "youtube?status=active";

    /** A count older than this is missing. */
    private static final Duration COUNTED = Duration.ofHours(48);

    @Inject
    private VideoService videos;

    @Inject
    private Clock clock;

    @Override
    public Figures figures() {
        List<VideoSummary> active = videos.live().stream()
                .filter(video -> video.status() == CampaignStatus.ACTIVE)
                .toList();
        if (active.isEmpty()) {
            return new Figures(State.HEALTHY, "0 monitoring", "no YouTube campaign is running", "youtube");
        }
        Instant limit = clock.instant().minus(COUNTED);
        long alerts = active.stream().filter(video -> isLow(video.ratio())).count();
        long stalled = active.stream().filter(VideoSummary::stalled).count();
        long silent = active.stream()
                .filter(video -> video.countedAt() == null || video.countedAt().isBefore(limit))
                .count();
        boolean urgent = active.stream()
                .anyMatch(video -> video.ratio() != null && video.ratio().level() == RatioHealth.Level.URGENT);
        State state = urgent ? State.CRITICAL : alerts + stalled + silent > 0 ? State.ATTENTION : State.HEALTHY;
        return new Figures(
                state,
                active.size() + " monitoring",
                alerts + (alerts == 1 ? " ratio alert, " : " ratio alerts, ") + stalled + " stalled, " + silent
                        + " without counts for 48 h",
                LINK);
    }

    private static boolean isLow(RatioHealth ratio) {
        return ratio != null && ratio.issue() != null;
    }
}
