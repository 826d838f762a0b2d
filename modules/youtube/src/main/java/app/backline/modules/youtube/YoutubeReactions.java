package app.backline.modules.youtube;

import app.backline.modules.youtube.videos.VideoGuardService;
import app.backline.services.campaigns.CampaignCreated;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignStatusChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows from events of the portal; in their transaction, so that what is refused here does not happen. */
@ApplicationScoped
public class YoutubeReactions {
    @Inject
    private VideoGuardService guard;

    /** However a campaign becomes active, it does not with an undecided sale of engagement. */
    void noSaleOfEngagementStarts(@Observes CampaignStatusChanged change) {
        if (change.to() == CampaignStatus.ACTIVE && change.from() != CampaignStatus.ACTIVE) {
            guard.refuseUndecided(change.campaignId());
        }
    }

    void campaignsGetTheirVideo(@Observes CampaignCreated created) {
        guard.begin(created.campaignId());
    }
}
