package app.backline.modules.soundcloud.members;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a member can be worked with. */
public enum MemberStatus {
    ACTIVE("Active"),
    /** The channel lost its connection; nothing can be submitted until it is back. */
    NEEDS_RECONNECT("Needs reconnect");

    private final String label;

    MemberStatus(String label) {
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

    public static Optional<MemberStatus> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
