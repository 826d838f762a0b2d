package app.backline.services.opsqueue;

import java.util.Map;

/**
 * How many open items there are, snoozed ones left out.
 *
 * @param platforms platform key to its open items
 */
public record OpsCounts(
        long open, long high, long overdue, long mine, long unassigned, long snoozed, Map<String, Long> platforms) {
    public OpsCounts {
        platforms = Map.copyOf(platforms);
    }
}
