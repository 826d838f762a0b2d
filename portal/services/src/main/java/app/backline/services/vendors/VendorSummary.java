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
        boolean archived,
        long version,
        Instant createdAt,
        Instant updatedAt) {}
