package app.backline.services.campaigns;

/** An import created and changed this many campaigns; said once for all of them. */
public record CampaignsImported(int created, int changed) {}
