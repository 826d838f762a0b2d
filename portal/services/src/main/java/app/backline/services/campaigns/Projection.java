package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When the goal is reached, and what is delivered by the promised end, if delivery goes on as in the last two weeks; with an
 * interval that holds the truth 8 times in 10 (decision 0012).
 *
 * @param endOn the day the straight line reaches the goal; the last report's day where it is reached already
 * @param earliestOn the 80 % interval of that day; null with fewer than four reports
 * @param latestOn its other end; null where the slow side never gets there within ten years
 * @param daily what was delivered a day in those days
 * @param days how many days the line was drawn over
 * @param finalDelivery what is expected by the campaign's end; null without an end
 */
public record Projection(
        LocalDate endOn,
        LocalDate earliestOn,
        LocalDate latestOn,
        BigDecimal daily,
        long days,
        FinalDelivery finalDelivery) {
    private static final int WINDOW = 14;

    /**
     * Totals at the end of the campaign, in its unit.
     *
     * @param low the 80 % interval's lower end, never below what is delivered; null with fewer than four reports
     * @param high its upper end
     */
    public record FinalDelivery(long expected, Long low, Long high) {}

    /**
     * @param points one a day, oldest first
     * @param promisedEnd null for none
     * @return null without a goal, with fewer than two days of reports, or where delivery stands still
     */
    public static Projection of(List<DeliveryPoint> points, long goal, LocalDate promisedEnd) {
        if (goal <= 0 || points.size() < 2) {
            return null;
        }
        LocalDate lastDay = points.get(points.size() - 1).day();
        List<DeliveryPoint> window = points.stream()
                .filter(point -> !point.day().isBefore(lastDay.minusDays(WINDOW)))
                .toList();
        DeliveryDrift drift = DeliveryDrift.of(window);
        if (drift == null) {
            return null;
        }
        return new Projection(
                on(lastDay, drift.daysTo(goal, 0)),
                drift.hasSpread() ? on(lastDay, drift.daysTo(goal, 1)) : null,
                drift.hasSpread() ? on(lastDay, drift.daysTo(goal, -1)) : null,
                BigDecimal.valueOf(drift.daily()).setScale(1, RoundingMode.HALF_UP),
                drift.days(),
                promisedEnd == null ? null : total(drift, ChronoUnit.DAYS.between(lastDay, promisedEnd)));
    }

    private static FinalDelivery total(DeliveryDrift drift, long ahead) {
        long days = Math.max(0, ahead);
        return new FinalDelivery(
                drift.after(days, 0),
                drift.hasSpread() ? drift.after(days, -1) : null,
                drift.hasSpread() ? drift.after(days, 1) : null);
    }

    private static LocalDate on(LocalDate last, Long days) {
        return days == null ? null : last.plusDays(days);
    }
}
