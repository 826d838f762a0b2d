package app.backline.modules.spotify.scrapes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose a list is. Streams on what Spotify made are nobody's delivery and nobody's to be paid for. */
public enum PlaylistKind {
    /** In the roster of a vendor who has a placement of the track. */
    VENDOR,
    /** Somebody else's: not paid, not Spotify's. */
    ORGANIC,
    /** Made by Spotify for one listener: Radio, Discover Weekly, ... */
    ALGORITHMIC,
    /** Made by Spotify's editors for everybody: "This Is ...", genre lists. */
    EDITORIAL;

    private static final Set<String> ALGORITHMIC_NAMES = Set.of(
            "radio",
            "discover weekly",
            "your dj",
            "dj",
            "mixes",
            "on repeat",
            "daylist",
            "repeat rewind",
            "smart shuffle",
            "blend",
            "your daily drive",
            "release radar");

    private static final Pattern ALGORITHMIC_PATTERN =
            Pattern.compile("your top songs 20\\d\\d|daily mix(?: \\d{1,2})?|your summer rewind(?: 20\\d\\d)?");

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PlaylistKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public boolean isMadeBySpotify() {
        return this == ALGORITHMIC || this == EDITORIAL;
    }

    /**
     * What a list is by its name and maker alone; whether an organic one is a vendor's, the rosters tell.
     *
     * @param personalized the name carried Spotify's mark "Personalized"
     */
    static PlaylistKind of(String name, boolean madeBySpotify, boolean personalized) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        if (ALGORITHMIC_NAMES.contains(plain)
                || ALGORITHMIC_PATTERN.matcher(plain).matches()
                || personalized && madeBySpotify) {
            return ALGORITHMIC;
        }
        return madeBySpotify ? EDITORIAL : ORGANIC;
    }
}
