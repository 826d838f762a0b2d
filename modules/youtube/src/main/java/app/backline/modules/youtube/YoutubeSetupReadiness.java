package app.backline.modules.youtube;

import app.backline.modules.youtube.videos.VideoService;
import app.backline.modules.youtube.videos.VideoSummary;
import app.backline.services.spi.SetupCheck;
import app.backline.services.spi.SetupReadiness;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The technical setup (comments sheet, two services, daily views above 0), which an admin's recorded word stands in for; and
 * that no sale of engagement is undecided.
 */
@ApplicationService
public class YoutubeSetupReadiness implements SetupReadiness {
    @Inject
    private VideoService videos;

    @Override
    public Map<UUID, List<SetupCheck>> checks(Set<UUID> campaigns) {
        return videos.of(campaigns).stream()
                .collect(Collectors.toMap(VideoSummary::campaignId, video -> List.of(setup(video), policy(video))));
    }

    private static SetupCheck setup(VideoSummary video) {
        boolean done = video.missingSetup().isEmpty();
        String detail = done
                ? video.services() + " services, " + video.desiredDaily() + " views a day"
                : "it lacks " + String.join(", ", video.missingSetup());
        return new SetupCheck(
                "technical_setup",
                "Technical setup complete",
                done,
                video.setupOverride() == null ? detail : "overridden by " + video.setupOverrideBy(),
                link(video));
    }

    private static SetupCheck policy(VideoSummary video) {
        return new SetupCheck(
                "policy",
                "No sale of engagement undecided",
                video.prohibited() == 0,
                video.prohibited() == 0
                        ? "nothing prohibited, or an admin lets it run"
                        : video.prohibited() + " of " + video.services() + " services sell engagement",
                link(video));
    }

    private static String link(VideoSummary video) {
        return "campaigns/" + video.campaignId() + "?tab=youtube";
    }
}
