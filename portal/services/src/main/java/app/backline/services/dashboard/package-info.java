/**
 * The figures of the dashboard, from stored facts only, in a fixed number of statements whatever the number of campaigns.
 *
 * <p>Counts of campaigns and their budgets are kept in {@code campaign_tally}, which the database itself carries on with
 * every change of {@code campaign}; what depends on today is read from the active campaigns. Pace and margin follow
 * {@code CampaignFigures}: behind below 80 %, critical below 50 %; margin critical below 20 %, in danger below 30 %.
 * Snoozed items of the Ops Queue do not count as open. Sales see no cost and no margin.
 */
package app.backline.services.dashboard;
