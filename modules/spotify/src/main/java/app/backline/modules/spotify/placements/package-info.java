/**
 * Placements: a song given to a vendor within a campaign, promised and real streams side by side.
 *
 * <p>A placement is of one campaign and at most one vendor and one track; the same track with two vendors is two placements.
 * What a person sets by hand (link, vendor, curator status) is never overwritten by a file. Table: spotify_placement.
 */
package app.backline.modules.spotify.placements;
