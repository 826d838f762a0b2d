package app.backline.modules.instagram.assignments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far the creator's payment is. */
public enum PaymentStatus {
    UNPAID("Unpaid"),
    /** Handed to accounting. */
    PROCESSING("Processing"),
    PAID("Paid");

    private final String label;

    PaymentStatus(String label) {
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

    public static Optional<PaymentStatus> of(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
