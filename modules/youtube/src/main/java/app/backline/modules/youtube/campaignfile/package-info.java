/**
 * An agency's campaign sheet (import definition {@code youtube-campaigns}): every row is a service, rows of one client, name
 * and video are one campaign.
 *
 * <p>The campaign's goal, daily views and budget are the sums of its rows, its start the earliest, its status the most alive.
 * A service is known again by campaign, service type and its turn among rows that agree in these. What a cell leaves blank
 * keeps what is known.
 */
package app.backline.modules.youtube.campaignfile;
