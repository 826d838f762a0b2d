package app.backline.modules.youtube.videos;

/**
 * What a person or program states of a campaign's video; all of it replaces what was stated before.
 *
 * @param videoUrl any form of a YouTube link; null while unknown
 * @param genre key of a {@link Genre}; null for other
 * @param desiredDaily views a day that are asked for; 0 while unknown
 * @param commentsSheet link to the sheet of comments; null while there is none
 * @param askForAccess access to the channel's statistics is still to be asked for
 * @param confirmStart the start date is still to be confirmed
 */
public record NewVideo(
        String videoUrl,
        String genre,
        long desiredDaily,
        String commentsSheet,
        boolean askForAccess,
        boolean confirmStart,
        String clientNotes) {
    public NewVideo {
        genre = genre == null || genre.isBlank() ? Genre.OTHER.key() : genre;
        commentsSheet = blankless(commentsSheet);
        clientNotes = blankless(clientNotes);
    }

    private static String blankless(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
