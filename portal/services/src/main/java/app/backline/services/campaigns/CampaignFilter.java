package app.backline.services.campaigns;

import java.util.UUID;

/**
 * Which campaigns are listed; null leaves a condition out.
 *
 * @param q letters of the campaign's, client's or salesperson's name
 * @param stage a cancelled campaign is in none any more
 * @param watch what the dashboard counts
 * @param sort the list's order
 */
public record CampaignFilter(
        String q,
        String platform,
        CampaignStatus status,
        CampaignStage stage,
        UUID clientId,
        CampaignWatch watch,
        CampaignSort sort) {
    public static final CampaignFilter ALL = new CampaignFilter(null, null, null, null, null);

    public CampaignFilter(String q, String platform, CampaignStatus status, CampaignStage stage, UUID clientId) {
        this(q, platform, status, stage, clientId, null);
    }

    public CampaignFilter(
            String q, String platform, CampaignStatus status, CampaignStage stage, UUID clientId, CampaignWatch watch) {
        this(q, platform, status, stage, clientId, watch, CampaignSort.START);
    }

    public CampaignFilter sortedBy(CampaignSort other) {
        return new CampaignFilter(q, platform, status, stage, clientId, watch, other);
    }

    public CampaignFilter withStatus(CampaignStatus other) {
        return new CampaignFilter(q, platform, other, stage, clientId, watch, sort);
    }

    /** @throws app.backline.tenants.AccessDenied when it asks for what the reader may not see */
    void requireSight(boolean seesCost) {
        if (watch != null) {
            watch.requireSight(seesCost);
        }
    }
}
