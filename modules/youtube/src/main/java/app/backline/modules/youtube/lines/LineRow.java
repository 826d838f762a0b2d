package app.backline.modules.youtube.lines;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A service of a campaign as the database knows it.
 *
 * @param delivered as stated; null where the counts decide
 */
record LineRow(
        UUID id,
        UUID campaignId,
        UUID serviceTypeId,
        String service,
        String counts,
        PolicyClass policyClass,
        UUID vendorId,
        String vendorName,
        long goal,
        Long delivered,
        BigDecimal rate,
        String policyOverride,
        String policyOverrideBy,
        long version) {
    boolean countsViews() {
        return counts.equals("views");
    }
}
