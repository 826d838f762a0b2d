package app.backline.services.campaigns;

import java.util.UUID;

/**
 * Which campaigns are listed; null leaves a condition out.
 *
 * @param q letters of the campaign's, client's or salesperson's name
 */
public record CampaignFilter(String q, String platform, CampaignStatus status, CampaignStage stage, UUID clientId) {
    public static final CampaignFilter ALL = new CampaignFilter(null, null, null, null, null);

    public CampaignFilter withStatus(CampaignStatus other) {
        return new CampaignFilter(q, platform, other, stage, clientId);
    }
}
