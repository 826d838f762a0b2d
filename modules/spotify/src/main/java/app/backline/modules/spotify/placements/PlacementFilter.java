package app.backline.modules.spotify.placements;

import app.backline.services.campaigns.CampaignStatus;
import java.util.UUID;

/**
 * Which placements are listed; null leaves a condition out.
 *
 * @param q letters of the song, the artist, the campaign or the client
 * @param status of the campaign
 */
public record PlacementFilter(String q, CampaignStatus status, UUID campaignId, UUID vendorId, String trackId) {
    public static final PlacementFilter ALL = new PlacementFilter(null, null, null, null, null);

    public static PlacementFilter ofCampaign(UUID campaignId) {
        return new PlacementFilter(null, null, campaignId, null, null);
    }
}
