package app.backline.services.campaigns;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a campaign runs. The stage says where in its life it is. */
public enum CampaignStatus {
    /** Being written; nobody else needs to look at it. */
    DRAFT,
    /** Submitted, waiting for approval or being set up. */
    PENDING,
    /** Delivering, or its report is being prepared. */
    ACTIVE,
    /** Stopped for a while; delivery may go on by itself. */
    PAUSED,
    /** Done; kept for history. */
    COMPLETED,
    /** Ended without being done; kept for history. */
    CANCELLED;

    /** As the database, the REST interface and URLs write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. */
    public String label() {
        return name().charAt(0) + key().substring(1);
    }

    public boolean isOver() {
        return this == COMPLETED || this == CANCELLED;
    }

    public static Optional<CampaignStatus> of(String key) {
        return Arrays.stream(values())
                .filter(s -> s.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
