package app.backline.services.campaigns;

import java.util.UUID;

/** A campaign was taken in. */
public record CampaignCreated(UUID campaignId) {}
