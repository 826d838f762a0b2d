/** Screens of campaigns: the list, a campaign's page with its tabs, the intake. */
package app.backline.services.campaigns.ui;
