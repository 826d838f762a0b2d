package app.backline.services.vendors;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A vendor as the list and the REST interface show it. */
public record VendorSummary(
        UUID id,
        String name,
        String contactEmail,
        @JsonbProperty("cost_per_1k_streams") BigDecimal costPer1kStreams,
        int maxDailyStreams,
        int maxConcurrentCampaigns,
        @JsonbProperty("is_active") boolean active,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    static VendorSummary of(Vendor vendor) {
        return new VendorSummary(
                vendor.id(),
                vendor.name(),
                vendor.contactEmail(),
                vendor.costPer1kStreams(),
                vendor.maxDailyStreams(),
                vendor.maxConcurrentCampaigns(),
                vendor.isActive(),
                vendor.version(),
                vendor.createdAt(),
                vendor.updatedAt());
    }
}
