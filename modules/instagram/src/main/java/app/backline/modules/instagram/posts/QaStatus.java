package app.backline.modules.instagram.posts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What our own check of a post said. */
public enum QaStatus {
    /** Nobody has looked at it yet. */
    PENDING("To check"),
    APPROVED("Approved"),
    /** It does not count as delivered and is not paid. */
    REJECTED("Rejected");

    private final String label;

    QaStatus(String label) {
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

    public static Optional<QaStatus> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
