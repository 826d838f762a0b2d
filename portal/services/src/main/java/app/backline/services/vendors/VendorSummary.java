package app.backline.services.vendors;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A vendor as the list and the REST interface show it. Its figures ({@link VendorPerformance}) are those kept at {@code
 * performance_as_of}, of active vendors only; null while they are not known.
 *
 * @param mergedInto the vendor that has everything of this one; null for a vendor of its own
 */
public record VendorSummary(
        UUID id,
        String name,
        String contactEmail,
        @JsonbProperty("cost_per_1k_streams") BigDecimal costPer1kStreams,
        int maxDailyStreams,
        int maxConcurrentCampaigns,
        @JsonbProperty("is_active") boolean active,
        boolean archived,
        UUID mergedInto,
        Long campaigns,
        Long activeCampaigns,
        Long averageDailyStreams,
        BigDecimal deliveryRate,
        @JsonbProperty("actual_cost_per_1k_streams") BigDecimal actualCostPer1k,
        Integer reliability,
        Instant performanceAsOf,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
