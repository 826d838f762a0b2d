package app.backline.services.opsqueue;

import app.backline.services.problems.BadRequest;
import app.backline.services.spi.OpsFinding.Priority;
import java.util.Locale;
import java.util.UUID;

/**
 * Which open items are wanted; every part that is null or false asks for nothing.
 *
 * @param platform a platform's key
 * @param assigned whose: {@link Assigned#MINE} or {@link Assigned#UNASSIGNED}
 * @param overdue only those past their due time
 * @param snoozed only those that are hidden for a while; without it they are left out
 */
public record OpsFilter(
        String platform, Priority priority, Assigned assigned, boolean overdue, boolean snoozed, UUID campaignId) {
    public static final OpsFilter ALL = new OpsFilter(null, null, null, false, false, null);

    /** Whose items. */
    public enum Assigned {
        MINE,
        UNASSIGNED
    }

    public static OpsFilter ofPlatform(String platform) {
        return new OpsFilter(platform, null, null, false, false, null);
    }

    public static OpsFilter ofCampaign(UUID campaignId) {
        return new OpsFilter(null, null, null, false, false, campaignId);
    }

    /** @throws BadRequest when the text is neither blank nor one of the constants */
    static <E extends Enum<E>> E choice(Class<E> type, String name, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(name + " cannot be \"" + text + "\".");
        }
    }
}
