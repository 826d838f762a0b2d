package app.backline.services.opsqueue;

import java.util.List;
import java.util.Map;

/**
 * How many open items there are, snoozed ones left out.
 *
 * @param waiting those for which somebody outside is awaited
 * @param averageAgeSeconds how long an open item has been open, on average; null when there is none
 * @param bottleneck the platform in whose open items most time has gathered (the sum of their ages); null when there is none
 * @param platforms platform key to its open items
 * @param assignees who has items, the one with most first
 */
public record OpsCounts(
        long open,
        long high,
        long overdue,
        long waiting,
        long mine,
        long unassigned,
        long snoozed,
        Long averageAgeSeconds,
        String bottleneck,
        Map<String, Long> platforms,
        List<Assignee> assignees) {
    public OpsCounts {
        platforms = Map.copyOf(platforms);
        assignees = List.copyOf(assignees);
    }

    /**
     * Somebody who has items.
     *
     * @param you the reader
     */
    public record Assignee(String subject, String name, long open, boolean you) {}
}
