package app.backline.services.campaigns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a client's approval reached the agency. */
public enum ApprovalChannel {
    EMAIL("E-mail"),
    CALL("Call"),
    MESSAGE("Message"),
    MEETING("Meeting"),
    CONTRACT("Signed contract");

    private final String label;

    ApprovalChannel(String label) {
        this.label = label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public static Optional<ApprovalChannel> of(String key) {
        return Arrays.stream(values())
                .filter(c -> c.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
