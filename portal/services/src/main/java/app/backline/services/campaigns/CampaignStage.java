package app.backline.services.campaigns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a campaign is in its life, the same for every platform (LC-01). */
public enum CampaignStage {
    /** Written and submitted, not approved yet. */
    INTAKE,
    /** Approved; vendors, placements and budget are being settled. */
    SETUP,
    /** Delivering. */
    ACTIVE,
    /** Delivered; the client's report and the vendors' payments are being prepared. */
    REPORTING,
    /** Reported and paid. */
    COMPLETED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    public static Optional<CampaignStage> of(String key) {
        return Arrays.stream(values())
                .filter(s -> s.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
