package app.backline.modules.instagram.posts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a post can still be seen. */
public enum PostLife {
    LIVE("Live"),
    /** Taken down by its creator or by Instagram. */
    REMOVED("Removed"),
    /** Put away by its creator. */
    ARCHIVED("Archived");

    private final String label;

    PostLife(String label) {
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

    public static Optional<PostLife> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
