package app.backline.services.sharelinks;

import app.backline.services.campaigns.CampaignFigures;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The part of a campaign that its client may know: no price, cost, person or note is read at all. */
public record SharedFacts(
        UUID linkId,
        UUID campaignId,
        String campaignName,
        String clientName,
        String platform,
        CampaignStatus status,
        CampaignStage stage,
        long goal,
        String goalUnit,
        long delivered,
        Instant deliveredAsOf,
        LocalDate startOn,
        LocalDate endOn) {

    CampaignFigures figures() {
        return new CampaignFigures(goal, delivered, null, null, startOn, endOn);
    }
}
