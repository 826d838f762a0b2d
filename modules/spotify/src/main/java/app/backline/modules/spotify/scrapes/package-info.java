/**
 * Scraped song files (Spotify for Artists): read, classified, kept as history, turned into the real streams of placements.
 *
 * <p>Rules: a file is taken whole or refused with a reason; a lost login or an empty scrape is a failure, never zeros; the
 * newest scrape of a track counts, older ones are history. Lists made by Spotify are never a vendor's; a list is a vendor's
 * when it stands in the roster of a vendor who has a placement of the track; the rest is organic. What is proven delivered
 * of a placement is the larger of what a file told and what its vendor's lists streamed in 12 months: scraped sums are
 * lower bounds, because Spotify shows 100 lists at the most. Tables: spotify_scrape, spotify_playlist_streams.
 */
package app.backline.modules.spotify.scrapes;
