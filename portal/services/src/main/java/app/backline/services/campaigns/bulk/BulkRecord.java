package app.backline.services.campaigns.bulk;

import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignHistory;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignStatusChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** History, audit log and event of each campaign that a bulk edit changed, as if it had been changed alone. */
@ApplicationScoped
class BulkRecord {
    @Inject
    private CampaignHistory history;

    @Inject
    private Event<CampaignStatusChanged> statusChanged;

    Before before(Campaign campaign) {
        return new Before(campaign.status(), history.fields(campaign));
    }

    /** To run when the change is written. */
    Runnable later(BulkCommand command, Campaign campaign, Before before) {
        return () -> {
            history.changed(campaign, before.fields());
            if (command.field() == BulkField.ACTION) {
                statusChanged.fire(new CampaignStatusChanged(campaign.id(), before.status(), campaign.status()));
            }
        };
    }

    record Before(CampaignStatus status, Map<String, String> fields) {}
}
