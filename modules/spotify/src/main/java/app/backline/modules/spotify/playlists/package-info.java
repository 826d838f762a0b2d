/**
 * Rosters: the playlists a vendor may place songs on.
 *
 * <p>A playlist is of one vendor and known by its name there, because scrapes give names only. Its daily streams are 28
 * scraped days / 28 where scrapes name it, else the estimate a person gave. Table: spotify_playlist.
 */
package app.backline.modules.spotify.playlists;
