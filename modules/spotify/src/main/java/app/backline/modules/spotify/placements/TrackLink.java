package app.backline.modules.spotify.placements;

import app.backline.services.names.NameKey;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands in a link cell or field. The text is kept whatever it is; the track is known only when the text holds links
 * to exactly one track.
 *
 * @param text the text as written; null when blank
 * @param trackId Spotify's 22 characters; null when there is not exactly one track
 * @param problem why there is no track, for people; null when there is one
 */
public record TrackLink(String text, String trackId, String problem) {
    /** Without scheme and host's first letters too: people lose them when they copy. */
    private static final Pattern TRACK = Pattern.compile(
            "(?:spotify\\.com/(?:intl-[\\w-]+/)?(?:embed/)?track/|spotify:track:)([A-Za-z0-9]{22})(?![A-Za-z0-9])");

    private static final Pattern OTHER =
            Pattern.compile("(?:spotify\\.com/(?:intl-[\\w-]+/)?|spotify:)(album|artist|playlist|episode|show)[/:]");
    private static final Pattern SHORT = Pattern.compile("spotify\\.link/|spoti\\.fi/|spotify\\.app\\.link/");
    private static final Pattern WEB = Pattern.compile("https?://|www\\.", Pattern.CASE_INSENSITIVE);

    public static TrackLink of(String cell) {
        String text = cell == null ? "" : cell.strip();
        if (text.isEmpty()) {
            return new TrackLink(null, null, "There is no track link yet.");
        }
        List<String> tracks = TRACK.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        return tracks.size() == 1
                ? new TrackLink(text, tracks.get(0), null)
                : new TrackLink(text, null, problem(text, tracks.size()));
    }

    public boolean hasTrack() {
        return trackId != null;
    }

    /** The link's part of a placement's identity in a file. */
    public String key() {
        return hasTrack() ? trackId : NameKey.of(text);
    }

    private static String problem(String text, int tracks) {
        if (tracks > 1) {
            return "The link cell holds " + tracks + " track links: each song needs a row of its own.";
        }
        String kind = OTHER.matcher(text)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElse(null);
        if (kind != null) {
            return "The link leads to "
                    + ("album".equals(kind) || "artist".equals(kind) || "episode".equals(kind) ? "an " : "a ") + kind
                    + ", not to a track.";
        }
        if (SHORT.matcher(text).find()) {
            return "The short link does not tell the track: open it and copy the track's own link.";
        }
        return WEB.matcher(text).find() ? "The link does not lead to a Spotify track." : "The link cell holds no link.";
    }
}
