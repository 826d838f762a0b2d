package app.backline.services.campaigns.bulk;

import java.util.UUID;

/**
 * What a bulk edit does, or did, to one campaign.
 *
 * @param before null for nothing
 * @param refusal the rule that stands against it; null where it is changed
 */
public record BulkLine(UUID campaignId, String name, String before, String after, String refusal) {
    public boolean isRefused() {
        return refusal != null;
    }

    /** Whether there is anything to change. */
    public boolean isChange() {
        return refusal == null && !java.util.Objects.equals(before, after);
    }
}
