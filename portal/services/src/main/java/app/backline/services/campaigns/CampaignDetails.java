package app.backline.services.campaigns;

import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import java.util.List;

/**
 * Everything the page of a campaign shows first.
 *
 * @param deliveries one point a day, oldest first
 * @param projection when the goal will be reached; null while that cannot be said
 * @param reader who looks at it
 */
public record CampaignDetails(
        CampaignSummary campaign, List<DeliveryPoint> deliveries, Projection projection, Caller reader) {
    /** What the reader can do with it now. */
    public List<CampaignAction> actions() {
        return CampaignAction.possible(campaign.status(), campaign.stage(), reader);
    }

    public boolean showsCost() {
        return CampaignInsightService.seesCost(reader);
    }

    public boolean isReadBy(Role role) {
        return reader.is(role);
    }
}
