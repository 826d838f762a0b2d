/**
 * Filters of the campaign list that people keep: their own, or the team's (made by admins and managers). A pinned one stands
 * above the list. Table {@code campaign_view}.
 */
package app.backline.services.campaigns.views;
