package app.backline.modules.youtube.lines;

import app.backline.modules.youtube.videos.Video;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.Delivery;
import app.backline.services.campaigns.NewCampaign;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Tells the portal what a campaign promises, has delivered and costs, after its services or counts changed. */
@ApplicationService
public class FigureService {
    @Inject
    private LineQueries queries;

    @Inject
    private VideoService videos;

    @Inject
    private CampaignService campaigns;

    @Inject
    private CampaignIntake intake;

    @Inject
    private Clock clock;

    /** The goal is the sum of the services' goals; a campaign that is over keeps its own. */
    public void promise(UUID campaignId) {
        Campaign campaign = campaigns.get(campaignId);
        long goal = of(campaignId).goal();
        if (goal > 0 && goal != campaign.goal() && !campaign.status().isOver()) {
            campaigns.change(campaignId, campaign.version(), withGoal(campaign, goal));
        }
    }

    /** @param source where the news comes from, for people */
    public void report(UUID campaignId, Instant asOf, String source) {
        LineFigures figures = of(campaignId);
        Long delivered = figures.delivered();
        if (delivered != null) {
            campaigns.recordDelivery(campaignId, new Delivery(delivered, asOf, source));
        }
        BigDecimal cost = figures.cost();
        if (cost != null) {
            intake.recordSpend(Map.of(campaignId, cost));
        }
    }

    /** {@link #promise} and {@link #report} after services changed. */
    public void servicesChanged(UUID campaignId) {
        promise(campaignId);
        report(campaignId, clock.instant(), "Services on the campaign");
    }

    LineFigures of(UUID campaignId) {
        Video video = videos.of(campaignId);
        Long gained = video.views() == null ? null : Math.max(0, video.views() - video.firstViews());
        return new LineFigures(queries.ofCampaign(campaignId), gained);
    }

    private static NewCampaign withGoal(Campaign campaign, long goal) {
        return new NewCampaign(
                campaign.name(),
                campaign.clientId(),
                campaign.platform(),
                goal,
                "views",
                campaign.budget(),
                campaign.startOn(),
                campaign.endOn(),
                campaign.salesperson());
    }
}
