package app.backline.modules.spotify.placements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the vendor's curator said to a placement request. */
public enum CuratorStatus {
    /** Asked, not answered yet. */
    PENDING,
    ACCEPTED,
    REJECTED;

    /** Words seen in agencies' files beside our own. */
    private static final Map<String, CuratorStatus> WORDS = Map.of(
            "tbd",
            PENDING,
            "requested",
            PENDING,
            "approved",
            ACCEPTED,
            "yes",
            ACCEPTED,
            "denied",
            REJECTED,
            "no",
            REJECTED);

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    public static Optional<CuratorStatus> of(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equalsIgnoreCase(key))
                .findFirst();
    }

    /** The status a word in a file means; empty when it means none. */
    public static Optional<CuratorStatus> meant(String word) {
        return of(word).or(() -> Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT))));
    }
}
