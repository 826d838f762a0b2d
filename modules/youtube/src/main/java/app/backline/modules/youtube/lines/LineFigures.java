package app.backline.modules.youtube.lines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * What the services of one campaign have delivered and cost.
 *
 * <p>Delivered views are the larger of what is stated for the services together and what the counts gained since the first
 * one. A service for views without a statement gets its share, by goal, of the counted views that the statements leave over.
 *
 * @param gained views counted since the first count; null while there are none
 */
record LineFigures(List<LineRow> lines, Long gained) {
    /** In views; null while nothing is known. */
    Long delivered() {
        Long stated = lines.stream().anyMatch(line -> line.countsViews() && line.delivered() != null) ? stated() : null;
        if (stated == null || gained == null) {
            return stated == null ? gained : stated;
        }
        return Math.max(stated, gained);
    }

    /** Sum of the goals of services for views; of all of them where none counts views. */
    long goal() {
        long views = lines.stream()
                .filter(LineRow::countsViews)
                .mapToLong(LineRow::goal)
                .sum();
        return views > 0 ? views : lines.stream().mapToLong(LineRow::goal).sum();
    }

    /** Of one line; null while nothing is known. */
    Long delivered(LineRow line) {
        if (line.delivered() != null || gained == null || !line.countsViews()) {
            return line.delivered();
        }
        List<LineRow> open = lines.stream()
                .filter(each -> each.countsViews() && each.delivered() == null)
                .toList();
        long left = Math.max(0, gained - stated());
        long goals = open.stream().mapToLong(LineRow::goal).sum();
        return goals == 0
                ? Long.valueOf(left / open.size())
                : Long.valueOf(BigDecimal.valueOf(left)
                        .multiply(BigDecimal.valueOf(line.goal()))
                        .divide(BigDecimal.valueOf(goals), 0, RoundingMode.DOWN)
                        .longValueExact());
    }

    /** Of all lines, in dollars; null while a line's rate or delivery is not known, or there is no line. */
    BigDecimal cost() {
        List<BigDecimal> costs =
                lines.stream().map(line -> cost(delivered(line), line.rate())).toList();
        return costs.isEmpty() || costs.stream().anyMatch(Objects::isNull)
                ? null
                : costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal cost(Long delivered, BigDecimal rate) {
        return delivered == null || rate == null
                ? null
                : BigDecimal.valueOf(delivered).multiply(rate).movePointLeft(3).setScale(2, RoundingMode.HALF_UP);
    }

    private long stated() {
        return lines.stream()
                .filter(line -> line.countsViews() && line.delivered() != null)
                .mapToLong(LineRow::delivered)
                .sum();
    }
}
