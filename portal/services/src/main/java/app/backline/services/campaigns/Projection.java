package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When the goal is reached if delivery goes on as in the last days: a straight line through the first and last report of
 * the two weeks before the last report.
 *
 * @param endOn the day the line reaches the goal; the last report's day where it is reached already
 * @param daily what was delivered a day in those days
 * @param days how many days the line was drawn over
 */
public record Projection(LocalDate endOn, BigDecimal daily, long days) {
    private static final int WINDOW = 14;

    /** @return null without a goal, with fewer than two days of reports, or where delivery stands still */
    public static Projection of(List<DeliveryPoint> points, long goal) {
        if (goal <= 0 || points.size() < 2) {
            return null;
        }
        DeliveryPoint last = points.get(points.size() - 1);
        DeliveryPoint first = points.stream()
                .filter(point -> !point.day().isBefore(last.day().minusDays(WINDOW)))
                .findFirst()
                .orElse(last);
        long days = ChronoUnit.DAYS.between(first.day(), last.day());
        long gained = last.amount() - first.amount();
        if (days == 0 || gained <= 0) {
            return null;
        }
        BigDecimal daily = BigDecimal.valueOf(gained).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
        long missing = Math.max(0, goal - last.amount());
        long more = BigDecimal.valueOf(missing)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(gained), 0, RoundingMode.CEILING)
                .longValueExact();
        return new Projection(last.day().plusDays(more), daily, days);
    }
}
