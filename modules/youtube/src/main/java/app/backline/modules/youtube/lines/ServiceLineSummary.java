package app.backline.modules.youtube.lines;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A service of a campaign as lists and REST show it.
 *
 * @param stated what a person or file says was delivered; null where the counts decide
 * @param delivered what is stated, else the service's share, by goal, of the views that the statements leave over
 * @param rate cost of 1,000; null while unknown, and for readers who see no vendor cost
 * @param cost delivered / 1,000 x rate, in dollars
 * @param policyOverride an admin's reason to let a sale of engagement run; null where none was given
 */
public record ServiceLineSummary(
        UUID id,
        UUID campaignId,
        UUID serviceTypeId,
        String service,
        String counts,
        PolicyClass policyClass,
        UUID vendorId,
        String vendorName,
        long goal,
        Long stated,
        Long delivered,
        BigDecimal rate,
        BigDecimal cost,
        String policyOverride,
        String policyOverrideBy,
        long version) {
    static ServiceLineSummary of(LineRow row, Long delivered, boolean withCost) {
        BigDecimal rate = withCost ? row.rate() : null;
        return new ServiceLineSummary(
                row.id(),
                row.campaignId(),
                row.serviceTypeId(),
                row.service(),
                row.counts(),
                row.policyClass(),
                row.vendorId(),
                row.vendorName(),
                row.goal(),
                row.delivered(),
                delivered,
                rate,
                LineFigures.cost(delivered, rate),
                row.policyOverride(),
                row.policyOverrideBy(),
                row.version());
    }

    /** Sells engagement and nobody has let it run. */
    public boolean waitsForWord() {
        return policyClass == PolicyClass.PROHIBITED_ENGAGEMENT && policyOverride == null;
    }
}
