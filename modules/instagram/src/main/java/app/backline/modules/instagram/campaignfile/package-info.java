/**
 * An agency's Instagram sheet (import definition {@code instagram-campaigns}): a line is a campaign. Price and spend are money;
 * what the sheet calls Remaining is what is left of the price. Lines of one client and name are one campaign, the last one
 * counts; a file that is read again changes what differs and adds nothing.
 */
package app.backline.modules.instagram.campaignfile;
