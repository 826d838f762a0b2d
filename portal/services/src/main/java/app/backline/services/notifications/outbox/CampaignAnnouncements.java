package app.backline.services.notifications.outbox;

import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignCreated;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignStatusChanged;
import app.backline.services.clients.ClientService;
import app.backline.services.notifications.Announcement;
import app.backline.services.notifications.PortalEvents;
import app.backline.services.spi.NotificationEvent;
import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells of campaigns, in the transaction of their change (ST-06 to ST-09, ST-11). */
@ApplicationScoped
public class CampaignAnnouncements {
    @Inject
    private CampaignService campaigns;

    @Inject
    private ClientService clients;

    @Inject
    private Event<Announcement> announcements;

    void created(@Observes CampaignCreated event) {
        Campaign campaign = campaigns.get(event.campaignId());
        Map<String, String> facts = facts(campaign);
        facts.put("Client", client(campaign));
        facts.put("By", person());
        tell(PortalEvents.CAMPAIGN_CREATED, "New campaign: " + campaign.name(), campaign, facts);
    }

    void moved(@Observes CampaignStatusChanged event) {
        Campaign campaign = campaigns.get(event.campaignId());
        if (event.from() != event.to()) {
            Map<String, String> facts = facts(campaign);
            facts.put("Previous", event.from().label());
            facts.put("New", event.to().label());
            facts.put("By", person());
            tell(
                    PortalEvents.STATUS_CHANGED,
                    campaign.name() + " is now " + event.to().key(),
                    campaign,
                    facts);
        }
        answered(event, campaign);
    }

    /** Approval changes the stage only; a campaign that waited and is cancelled was rejected. */
    private void answered(CampaignStatusChanged event, Campaign campaign) {
        if (event.from() != CampaignStatus.PENDING) {
            return;
        }
        Map<String, String> facts = facts(campaign);
        facts.put("Client", client(campaign));
        facts.put("By", person());
        if (event.to() == CampaignStatus.PENDING && campaign.stage() == CampaignStage.SETUP) {
            tell(PortalEvents.SUBMISSION_APPROVED, "Approved: " + campaign.name(), campaign, facts);
        } else if (event.to() == CampaignStatus.CANCELLED) {
            tell(PortalEvents.SUBMISSION_REJECTED, "Rejected: " + campaign.name(), campaign, facts);
        }
    }

    private void tell(NotificationEvent event, String title, Campaign campaign, Map<String, String> facts) {
        announcements.fire(
                new Announcement(campaign.platform(), event.key(), title, facts, "campaigns/" + campaign.id()));
    }

    private static Map<String, String> facts(Campaign campaign) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Campaign", campaign.name());
        return facts;
    }

    private String client(Campaign campaign) {
        return campaign.clientId() == null
                ? "-"
                : clients.get(campaign.clientId()).name();
    }

    private static String person() {
        return CurrentOrganization.requireCaller().displayName();
    }
}
