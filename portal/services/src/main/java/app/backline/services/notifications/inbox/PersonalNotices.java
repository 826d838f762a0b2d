package app.backline.services.notifications.inbox;

import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignStatusChanged;
import app.backline.services.imports.ImportEnded;
import app.backline.services.notifications.destinations.DestinationService;
import app.backline.services.notifications.outbox.DestinationPaused;
import app.backline.tenants.Caller;
import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whom the bell rings for: the person whose campaign, import or destination it is, unless they did it themselves. */
@ApplicationScoped
public class PersonalNotices {
    @Inject
    private NotificationService notifications;

    @Inject
    private CampaignService campaigns;

    @Inject
    private DestinationService destinations;

    void campaignMoved(@Observes CampaignStatusChanged event) {
        Campaign campaign = campaigns.get(event.campaignId());
        Caller by = CurrentOrganization.requireCaller();
        if (campaign.createdBy() == null
                || campaign.createdBy().equals("system")
                || campaign.createdBy().equals(by.subject())) {
            return;
        }
        notifications.tell(new NewNotification(
                campaign.createdBy(), words(event, campaign), "by " + by.displayName(), "campaigns/" + campaign.id()));
    }

    /** The person who started an import may have gone elsewhere meanwhile. */
    void importEnded(@Observes ImportEnded event) {
        Caller starter = CurrentOrganization.requireCaller();
        if (starter.isSystem()) {
            return;
        }
        notifications.tell(new NewNotification(
                starter.subject(),
                event.failure() == null ? "Import finished: " + event.fileName() : "Import failed: " + event.fileName(),
                event.failure() == null ? event.rows() + " rows" : event.failure(),
                "imports/" + event.runId()));
    }

    void destinationPaused(@Observes DestinationPaused event) {
        destinations
                .changedBy(event.destinationId())
                .ifPresent(person -> notifications.tell(new NewNotification(
                        person,
                        event.kind().label() + " notifications are paused",
                        event.cause(),
                        "settings/notifications")));
    }

    private static String words(CampaignStatusChanged event, Campaign campaign) {
        boolean waited = event.from() == CampaignStatus.PENDING;
        if (waited && event.to() == CampaignStatus.CANCELLED) {
            return "Rejected: " + campaign.name();
        }
        if (waited && event.to() == CampaignStatus.PENDING && campaign.stage() == CampaignStage.SETUP) {
            return "Approved: " + campaign.name();
        }
        return event.from() == event.to()
                ? campaign.name() + " moved to " + campaign.stage().label().toLowerCase()
                : campaign.name() + " is now " + event.to().key();
    }
}
