/**
 * The Spotify module: songs given to playlist vendors, the vendors' playlists, and what Spotify for Artists says was really
 * streamed. {@link app.backline.modules.spotify.SpotifyModule} lists everything it contributes.
 *
 * <p>Campaigns, clients and vendors belong to the portal: they are read by join, and written only through their services.
 * Parts: placements, playlists, scrapes, campaignfile. Table of this package: spotify_settings.
 */
package app.backline.modules.spotify;
