package app.backline.services.campaigns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is known of the campaign's invoice; overdue is derived, never stored. */
public enum InvoiceStatus {
    NOT_INVOICED,
    SENT,
    PAID;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return (name().charAt(0) + key().substring(1)).replace('_', ' ');
    }

    public static Optional<InvoiceStatus> of(String key) {
        return Arrays.stream(values())
                .filter(s -> s.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
