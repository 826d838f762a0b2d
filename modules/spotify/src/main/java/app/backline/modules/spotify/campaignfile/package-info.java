/**
 * An agency's campaign sheet (import definition {@code spotify-campaigns}): every line is a placement, lines of one client
 * and campaign name are one campaign.
 *
 * <p>The campaign's goal and budget are the sums of its lines, its start the earliest, its status the most alive. A line is
 * known again by campaign, link, vendor as written and its turn among lines that agree in these; a link or vendor that was
 * blank before and is filled in now is the same line. What a person set by hand stays.
 */
package app.backline.modules.spotify.campaignfile;
