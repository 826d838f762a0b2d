package app.backline.services.campaigns;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which campaigns are listed; null leaves a condition out.
 *
 * @param q letters of the campaign's, client's or salesperson's name
 * @param behindOn only those that deliver and are behind their pace on this day, see {@link CampaignFigures#isBehind}
 */
public record CampaignFilter(
        String q, String platform, CampaignStatus status, CampaignStage stage, UUID clientId, LocalDate behindOn) {
    public static final CampaignFilter ALL = new CampaignFilter(null, null, null, null, null);

    public CampaignFilter(String q, String platform, CampaignStatus status, CampaignStage stage, UUID clientId) {
        this(q, platform, status, stage, clientId, null);
    }

    public CampaignFilter withStatus(CampaignStatus other) {
        return new CampaignFilter(q, platform, other, stage, clientId, behindOn);
    }
}
