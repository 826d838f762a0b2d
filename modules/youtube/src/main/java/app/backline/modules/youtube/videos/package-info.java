/**
 * What YouTube adds to a campaign: the video, its genre, the daily views asked for, the technical setup without which it does
 * not start, and its health. Table: youtube_video.
 *
 * <p>Rules: a campaign starts only with a comments sheet, two services and daily views above 0, or with an admin's recorded
 * word; a service that sells engagement always needs that word.
 */
package app.backline.modules.youtube.videos;
