package app.backline.services.campaigns.bulk;

import app.backline.services.campaigns.Campaign;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a bulk edit changes. */
public enum BulkField {
    SALESPERSON("Salesperson"),
    END_ON("End date"),
    INVOICE_STATUS("Invoice status"),
    /** A move in the campaign's life, with its own guard. */
    ACTION("Status");

    private final String label;

    BulkField(String label) {
        this.label = label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** What a campaign has there now, as it is kept for the undo; null for nothing. */
    String of(Campaign campaign) {
        return switch (this) {
            case SALESPERSON -> campaign.salesperson();
            case END_ON -> campaign.endOn() == null ? null : campaign.endOn().toString();
            case INVOICE_STATUS -> campaign.invoiceStatus().key();
            case ACTION -> campaign.status().key() + ", " + campaign.stage().key();
        };
    }

    public static Optional<BulkField> of(String key) {
        return Arrays.stream(values())
                .filter(f -> f.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
