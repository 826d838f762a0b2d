package app.backline.modules.soundcloud.members;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why credits changed. */
public enum CreditKind {
    MONTHLY_GRANT("Monthly grant"),
    /** Deducted when support was scheduled. */
    SUPPORT("Support"),
    REFUND("Refund"),
    MANUAL("By hand");

    private final String label;

    CreditKind(String label) {
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

    public static Optional<CreditKind> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
