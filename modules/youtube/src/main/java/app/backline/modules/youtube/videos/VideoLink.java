package app.backline.modules.youtube.videos;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that should lead to a video. Understood: {@code watch?v=} with the id anywhere among the parameters, {@code
 * youtu.be/}, {@code embed/}, {@code v/}, {@code shorts/} and {@code live/}, on www, m and music, with or without https.
 *
 * @param text as written, whatever it is; null when blank
 * @param videoId eleven characters; null when the text does not tell exactly one video
 */
public record VideoLink(String text, String videoId) {
    private static final Pattern FORM = Pattern.compile(
            "(?:https?://)?(?:(?:www\\.|m\\.|music\\.)?youtube(?:-nocookie)?\\.com/"
                    + "(?:watch\\?(?:[^\\s#]*&)?v=|embed/|v/|shorts/|live/)|youtu\\.be/)"
                    + "(?<id>[A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])",
            Pattern.CASE_INSENSITIVE);

    public static VideoLink of(String cell) {
        String text = cell == null || cell.isBlank() ? null : cell.strip();
        return new VideoLink(text, text == null ? null : onlyId(text));
    }

    private static String onlyId(String text) {
        Matcher form = FORM.matcher(text);
        String id = null;
        while (form.find()) {
            if (id != null && !id.equals(form.group("id"))) {
                return null;
            }
            id = form.group("id");
        }
        return id;
    }

    public boolean hasVideo() {
        return videoId != null;
    }

    /** What stands in the way, for a person; only where there is no video. */
    public String problem() {
        return text == null
                ? "The video link is blank."
                : "\"" + (text.length() <= 60 ? text : text.substring(0, 59) + "…")
                        + "\" does not lead to one YouTube video.";
    }
}
