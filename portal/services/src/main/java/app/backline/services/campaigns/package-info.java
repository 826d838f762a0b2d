/**
 * The one thing all platforms share: a client's order to deliver so much until then, and how it goes.
 *
 * <p>Status and stage move only by {@link app.backline.services.campaigns.CampaignAction}s, each with its guard. Pace, burn,
 * margin and the projected end are computed in {@link app.backline.services.campaigns.CampaignFigures}, once for every
 * platform. Modules report what was delivered; they keep their own tables that point at a campaign.
 * Tables {@code campaign}, {@code campaign_event} (its history), {@code campaign_delivery} (totals by day).
 */
package app.backline.services.campaigns;
