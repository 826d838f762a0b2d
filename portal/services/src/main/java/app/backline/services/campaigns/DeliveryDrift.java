package app.backline.services.campaigns;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Daily deliveries as a steady drift with chance around it. The total after T more days is
 * {@code total + m T}, give or take {@code t s sqrt(T + T^2 / G)}, where
 *
 * <ul>
 *   <li>{@code m} = gained / G, G the days between first and last report;
 *   <li>{@code s^2} = 1/(k-1) * sum over the k gaps between reports of (gain - m gap)^2 / gap: what one day differs;
 *   <li>{@code T} under the root is the chance of the days to come, {@code T^2 / G} that m itself is only estimated;
 *   <li>{@code t} is Student's 90 % point with k-1 degrees of freedom, so that both sides together hold 80 %.
 * </ul>
 *
 * This is the prediction of a Brownian motion with drift (Cox and Miller, The Theory of Stochastic Processes, 5.7). Totals
 * never shrink, so nothing is predicted below what is delivered.
 */
record DeliveryDrift(long total, double daily, double spread, int freedom, long days) {
    private static final long TEN_YEARS = 3_650;
    private static final int FEWEST_GAPS = 3;

    /** Student's t, 90 % point, for 1 to 14 degrees of freedom; the window holds at most 14 gaps. */
    private static final double[] T90 = {
        3.078, 1.886, 1.638, 1.533, 1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.350, 1.345
    };

    /** @return null where nothing was gained or all reports are of one day */
    static DeliveryDrift of(List<DeliveryPoint> window) {
        DeliveryPoint first = window.get(0);
        DeliveryPoint last = window.get(window.size() - 1);
        long days = ChronoUnit.DAYS.between(first.day(), last.day());
        long gained = last.amount() - first.amount();
        if (days == 0 || gained <= 0) {
            return null;
        }
        double daily = (double) gained / days;
        double squares = 0;
        for (int i = 1; i < window.size(); i++) {
            long gap = ChronoUnit.DAYS.between(
                    window.get(i - 1).day(), window.get(i).day());
            double off = window.get(i).amount() - window.get(i - 1).amount() - daily * gap;
            squares += off * off / gap;
        }
        int gaps = window.size() - 1;
        double spread = gaps < FEWEST_GAPS ? Double.NaN : Math.sqrt(squares / (gaps - 1));
        return new DeliveryDrift(last.amount(), daily, spread, gaps - 1, days);
    }

    boolean hasSpread() {
        return !Double.isNaN(spread);
    }

    /**
     * The total so many days after the last report.
     *
     * @param side 0 for the line, 1 and -1 for the ends of the interval
     */
    long after(long ahead, int side) {
        return Math.max(total, Math.round(value(ahead, side)));
    }

    /** The first day on which that side reaches the goal; null when it does not within ten years. */
    Long daysTo(long goal, int side) {
        for (long ahead = 0; ahead <= TEN_YEARS; ahead++) {
            if (value(ahead, side) >= goal) {
                return ahead;
            }
        }
        return null;
    }

    private double value(long ahead, int side) {
        double line = total + daily * ahead;
        return side == 0 || ahead == 0
                ? line
                : line + side * T90[freedom - 1] * spread * Math.sqrt(ahead + (double) ahead * ahead / days);
    }
}
