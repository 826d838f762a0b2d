package app.backline.modules.youtube.campaignfile;

import java.util.UUID;

/**
 * What the services of a campaign promise and have delivered together.
 *
 * @param delivered as stated; null where no service for views states it
 * @param gained views since the first count; null while nothing was counted
 */
record KnownTotal(UUID campaignId, long goal, Long delivered, Long gained) {
    /** The larger of both; null while nothing is known. */
    Long proven() {
        if (delivered == null || gained == null) {
            return delivered == null ? gained : delivered;
        }
        return Math.max(delivered, gained);
    }
}
