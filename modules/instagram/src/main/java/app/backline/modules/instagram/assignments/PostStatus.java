package app.backline.modules.instagram.assignments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the posting is. */
public enum PostStatus {
    NOT_POSTED("Not posted"),
    SCHEDULED("Scheduled"),
    POSTED("Posted"),
    /** It was posted and is gone. */
    REMOVED("Removed");

    private final String label;

    PostStatus(String label) {
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

    public static Optional<PostStatus> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
