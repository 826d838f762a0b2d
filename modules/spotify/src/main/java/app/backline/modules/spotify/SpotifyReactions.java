package app.backline.modules.spotify;

import app.backline.modules.spotify.scrapes.StreamFigureService;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignStatusChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows from events of the portal. */
@ApplicationScoped
public class SpotifyReactions {
    @Inject
    private StreamFigureService figures;

    /** Scrapes count for active campaigns only: one that becomes active takes what was scraped before. In its transaction. */
    void figuresFollow(@Observes CampaignStatusChanged change) {
        if (change.to() == CampaignStatus.ACTIVE) {
            figures.refreshCampaign(change.campaignId());
        }
    }
}
