/**
 * The figures of the dashboard, from stored facts only: three statements, whatever the number of campaigns and items.
 *
 * <p>Pace follows {@code CampaignFigures}: behind below 80 %, critical below 50 %, for campaigns that deliver now. Snoozed
 * items do not count as open. Reads {@code campaign}, {@code client} and {@code ops_item}; owns no table.
 */
package app.backline.services.dashboard;
