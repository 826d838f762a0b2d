package app.backline.modules.soundcloud.submissions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a submission. */
public enum SubmissionStatus {
    /** Waits for a decision. */
    PENDING("Pending"),
    /** It became a campaign. */
    APPROVED("Approved"),
    /** It cost nothing. */
    REJECTED("Rejected");

    private final String label;

    SubmissionStatus(String label) {
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

    public static Optional<SubmissionStatus> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
