/**
 * An agency's SoundCloud sheet (import definition {@code soundcloud-campaigns}): a line is a campaign, its receipts and the
 * "date - reach" lines of its notes are kept as records where they can be read, and as text where not.
 */
package app.backline.modules.soundcloud.campaignfile;
