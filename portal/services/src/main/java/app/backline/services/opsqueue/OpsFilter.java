package app.backline.services.opsqueue;

import app.backline.services.problems.BadRequest;
import app.backline.services.spi.OpsFinding.Priority;
import java.util.Locale;
import java.util.UUID;

/**
 * Which open items are wanted; every part that is null or false asks for nothing.
 *
 * @param platform a platform's key
 * @param assigned whose: {@link #MINE}, {@link #UNASSIGNED}, or a colleague's subject
 * @param overdue only those past their due time
 * @param waiting only those for which somebody outside is awaited
 * @param snoozed only those that are hidden for a while; without it they are left out
 * @param byPlatform one platform after the other, so that like items can be done together
 */
public record OpsFilter(
        String platform,
        Priority priority,
        String assigned,
        boolean overdue,
        boolean waiting,
        boolean snoozed,
        UUID campaignId,
        boolean byPlatform) {
    public static final String MINE = "mine";
    public static final String UNASSIGNED = "unassigned";
    public static final OpsFilter ALL = new OpsFilter(null, null, null, false, false, false, null, false);

    public OpsFilter ofPlatform(String key) {
        return new OpsFilter(key, priority, assigned, overdue, waiting, snoozed, campaignId, byPlatform);
    }

    public OpsFilter ofPriority(Priority wanted) {
        return new OpsFilter(platform, wanted, assigned, overdue, waiting, snoozed, campaignId, byPlatform);
    }

    /** @param whose {@link #MINE}, {@link #UNASSIGNED}, or a colleague's subject */
    public OpsFilter assignedTo(String whose) {
        return new OpsFilter(platform, priority, whose, overdue, waiting, snoozed, campaignId, byPlatform);
    }

    public OpsFilter onlyOverdue(boolean only) {
        return new OpsFilter(platform, priority, assigned, only, waiting, snoozed, campaignId, byPlatform);
    }

    public OpsFilter onlyWaiting(boolean only) {
        return new OpsFilter(platform, priority, assigned, overdue, only, snoozed, campaignId, byPlatform);
    }

    public OpsFilter onlySnoozed(boolean only) {
        return new OpsFilter(platform, priority, assigned, overdue, waiting, only, campaignId, byPlatform);
    }

    public OpsFilter ofCampaign(UUID campaign) {
        return new OpsFilter(platform, priority, assigned, overdue, waiting, snoozed, campaign, byPlatform);
    }

    public OpsFilter byPlatform(boolean grouped) {
        return new OpsFilter(platform, priority, assigned, overdue, waiting, snoozed, campaignId, grouped);
    }

    /** @throws BadRequest when the text is neither blank nor a priority */
    static Priority priority(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Priority.valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequest("priority cannot be \"" + text + "\".");
        }
    }
}
