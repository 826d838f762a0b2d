/**
 * Spotify's screens: overview, vendors' playlists, scrapes, settings, the vendor portal, and two tabs of a campaign's page.
 */
package app.backline.modules.spotify.ui;
