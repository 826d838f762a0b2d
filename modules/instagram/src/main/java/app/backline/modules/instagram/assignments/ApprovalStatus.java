package app.backline.modules.instagram.assignments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was said of the content before it is posted. */
public enum ApprovalStatus {
    PENDING("Pending"),
    APPROVED("Approved"),
    REJECTED("Rejected"),
    /** The creator sends it again. */
    REVISION_NEEDED("Revision needed");

    private final String label;

    ApprovalStatus(String label) {
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

    public static Optional<ApprovalStatus> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
