package app.backline.modules.soundcloud.orders;

import app.backline.services.problems.InvalidInput;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a track on SoundCloud, without what trackers add to it. */
public final class TrackAddress {
    private static final Pattern TRACK = Pattern.compile(
            "(?i)(?:https?://)?(?:(?:www\\.|m\\.)?soundcloud\\.com/([a-z0-9_-]+/(?:sets/)?[a-z0-9_-]+(?:/s-[a-z0-9]+)?)|on\\.soundcloud\\.com/([a-z0-9]+))/?(?:[?#].*)?");

    private TrackAddress() {}

    /** Empty for what is no address of a track. */
    public static Optional<String> of(String text) {
        Matcher track = TRACK.matcher(text == null ? "" : text.strip());
        if (!track.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                track.group(1) == null
                        ? "https://on.soundcloud.com/" + track.group(2)
                        : "https://soundcloud.com/" + track.group(1));
    }

    /** @throws InvalidInput for an address of another site */
    public static String require(String text) {
        return of(text).orElseThrow(() -> new InvalidInput(
                "track_url", "The link must lead to a track, like https://soundcloud.com/artist/track."));
    }
}
