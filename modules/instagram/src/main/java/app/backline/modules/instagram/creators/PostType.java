package app.backline.modules.instagram.creators;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a creator posts; each has a rate of its own. */
public enum PostType {
    REEL("Reel"),
    CAROUSEL("Carousel"),
    STORY("Story");

    private final String label;

    PostType(String label) {
        this.label = label;
    }

    /** As stored, and as the REST interface writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For people. */
    public String label() {
        return label;
    }

    public static Optional<PostType> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
