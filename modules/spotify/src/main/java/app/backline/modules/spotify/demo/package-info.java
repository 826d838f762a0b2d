/**
 * Invented Spotify data of the demo's organizations: placements of the campaigns that are there, vendors' rosters and four
 * weeks of scrapes, all taken in through the module's own services. Never where data of people is.
 */
package app.backline.modules.spotify.demo;
