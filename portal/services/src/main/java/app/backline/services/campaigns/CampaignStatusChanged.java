package app.backline.services.campaigns;

import java.util.UUID;

/** A campaign moved in its life. Approval and the move to reporting change the stage only: then {@code from} is {@code to}. */
public record CampaignStatusChanged(UUID campaignId, CampaignStatus from, CampaignStatus to) {}
