package app.backline.services.campaigns;

import app.backline.services.problems.InvalidInput;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The newest that a platform reported of a campaign. */
@Embeddable
public class DeliveredSoFar {
    @Column(name = "delivered")
    private long amount;

    @Column(name = "delivered_as_of")
    private Instant asOf;

    @Column(name = "delivered_source")
    private String source;

    /** @return false when a newer report was known already */
    boolean take(Delivery report) {
        if (report.amount() < 0) {
            throw new InvalidInput("amount", "What was delivered is 0 or more.");
        }
        if (asOf != null && report.asOf().isBefore(asOf)) {
            return false;
        }
        amount = report.amount();
        asOf = report.asOf();
        source = report.source();
        return true;
    }

    long amount() {
        return amount;
    }

    Instant asOf() {
        return asOf;
    }

    String source() {
        return source;
    }
}
