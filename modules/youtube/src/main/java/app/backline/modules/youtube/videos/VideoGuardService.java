package app.backline.modules.youtube.videos;

import app.backline.modules.youtube.YoutubeSettingsService;
import app.backline.services.modules.ActiveModules;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Stands at the door of a campaign's life, where the campaign runs on YouTube and the organization uses the module. */
@ApplicationService
public class VideoGuardService {
    private static final String KEY = "youtube";

    @Inject
    private VideoQueries queries;

    @Inject
    private YoutubeSettingsService settings;

    @Inject
    private ActiveModules modules;

    /** @throws RuleViolation with what helps */
    public void refuseUndecided(UUID campaignId) {
        if (ofYoutube(campaignId).filter(video -> video.prohibited() > 0).isPresent()) {
            throw new RuleViolation("The campaign holds a service that sells engagement. An admin has to let it run,"
                    + " with a reason, or the service has to be removed.");
        }
    }

    /** Makes the video of a campaign that was taken in. */
    public void begin(UUID campaignId) {
        if (ofYoutube(campaignId).isPresent() && queries.ofCampaign(campaignId).isEmpty()) {
            queries.add(new Video(campaignId));
        }
    }

    private Optional<VideoRow> ofYoutube(UUID campaignId) {
        return modules.isActive(KEY) ? queries.row(campaignId, settings.get().stalledDays()) : Optional.empty();
    }
}
