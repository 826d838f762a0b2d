package app.backline.services.opsqueue;

import app.backline.services.campaigns.CampaignFigures;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What the portal itself finds, on every platform: campaigns far behind, and campaigns that ended and wait for their report. */
@ApplicationScoped
public class CampaignFindings implements PortalOpsSource {
    @Inject
    private OpsQueueQueries queries;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "campaigns";
    }

    @Override
    public List<OpsFinding> findings() {
        LocalDate today = LocalDate.now(clock);
        List<OpsFinding> findings = new ArrayList<>();
        for (RunningCampaign campaign : queries.campaignsToLookAt(today)) {
            if (campaign.endOn() != null && campaign.endOn().isBefore(today)) {
                findings.add(ended(campaign));
            } else if (campaign.figures().isCritical(today)) {
                findings.add(farBehind(campaign, today));
            }
        }
        return findings;
    }

    private static OpsFinding ended(RunningCampaign campaign) {
        return new OpsFinding(
                "ended:" + campaign.id(),
                campaign.id(),
                "Move to reporting",
                "ended on " + campaign.endOn(),
                Priority.MEDIUM,
                campaign.endOn().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                "campaigns/" + campaign.id());
    }

    private static OpsFinding farBehind(RunningCampaign campaign, LocalDate today) {
        long pace = campaign.figures().pace(today).longValue();
        return new OpsFinding(
                "far-behind:" + campaign.id(),
                campaign.id(),
                "Campaign far behind its goal",
                "delivered " + pace + " % of what is due by now",
                Priority.HIGH,
                null,
                "campaigns/" + campaign.id());
    }

    /** A campaign that is active now. */
    record RunningCampaign(UUID id, long goal, long delivered, LocalDate startOn, LocalDate endOn) {
        CampaignFigures figures() {
            return new CampaignFigures(goal, delivered, null, null, startOn, endOn);
        }
    }
}
