package app.backline.modules.instagram.creators;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a page on Instagram, in the one way it is stored: lower case, without the @. */
public final class Handle {
    private static final Pattern PROFILE =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.)?instagram\\.com/([a-z0-9._]{1,30})/?(?:\\?.*)?");
    private static final Pattern NAME = Pattern.compile("@?([a-z0-9._]{1,30})");

    private Handle() {}

    /** "@Luna.Reel ", "LUNA.REEL" and "https://instagram.com/luna.reel/" are one; empty when it is none. */
    public static Optional<String> of(String text) {
        String stripped = text == null ? "" : text.replaceAll("[\\s\\p{Z}\\uFEFF]+", "");
        Matcher profile = PROFILE.matcher(stripped);
        String name = (profile.matches() ? profile.group(1) : stripped).toLowerCase(Locale.ROOT);
        return Optional.of(NAME.matcher(name)).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }
}
