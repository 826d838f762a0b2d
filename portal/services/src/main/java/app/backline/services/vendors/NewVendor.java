package app.backline.services.vendors;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;

/**
 * What a person or a program states about a vendor.
 *
 * @param costPer1kStreams the promised price of a thousand streams; null for 0
 * @param maxDailyStreams how much the vendor can deliver a day; null for 0, which means not stated
 * @param maxConcurrentCampaigns how many campaigns the vendor takes at once; null for 5
 * @param active whether the vendor takes work; null for yes
 */
public record NewVendor(
        String name,
        String contactEmail,
        @JsonbProperty("cost_per_1k_streams") BigDecimal costPer1kStreams,
        Integer maxDailyStreams,
        Integer maxConcurrentCampaigns,
        @JsonbProperty("is_active") Boolean active) {
    private static final int USUAL_CAMPAIGNS = 5;

    public NewVendor {
        costPer1kStreams = costPer1kStreams == null ? BigDecimal.ZERO : costPer1kStreams;
        maxDailyStreams = maxDailyStreams == null ? 0 : maxDailyStreams;
        maxConcurrentCampaigns = maxConcurrentCampaigns == null ? USUAL_CAMPAIGNS : maxConcurrentCampaigns;
        active = active == null || active;
    }

    /** A vendor of whom only the name is known: from an imported row. */
    public static NewVendor named(String name) {
        return new NewVendor(name, null, null, null, null, true);
    }
}
