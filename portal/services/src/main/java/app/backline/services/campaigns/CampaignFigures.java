package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The computed figures of a campaign. Percentages are rounded to one decimal. A figure that cannot be known is null, never 0.
 *
 * @param goal 0 while unknown
 * @param budget what the client pays; null while unknown
 * @param spent what vendors cost so far; null while unknown
 */
public record CampaignFigures(
        long goal, long delivered, BigDecimal budget, BigDecimal spent, LocalDate startOn, LocalDate endOn) {
    /** How long a campaign without an end date is taken to run. */
    public static final int USUAL_DAYS = 30;

    public static final BigDecimal BEHIND_BELOW = BigDecimal.valueOf(80);
    public static final BigDecimal CRITICAL_BELOW = BigDecimal.valueOf(50);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Goal minus delivered; negative when more was delivered than promised. */
    public long remaining() {
        return goal - delivered;
    }

    /** delivered / goal x 100; above 100 for over-delivery; null without a goal. */
    public BigDecimal progress() {
        return goal == 0 ? null : percent(BigDecimal.valueOf(delivered), BigDecimal.valueOf(goal));
    }

    /** From start to end, at least one day; {@link #USUAL_DAYS} without an end. */
    public long durationDays() {
        return startOn == null || endOn == null ? USUAL_DAYS : Math.max(1, ChronoUnit.DAYS.between(startOn, endOn));
    }

    /** Days since the start, never more than the duration; 0 on the first day. */
    public long elapsedDays(LocalDate today) {
        if (startOn == null || today.isBefore(startOn)) {
            return 0;
        }
        return Math.min(durationDays(), ChronoUnit.DAYS.between(startOn, today));
    }

    /** What should have been delivered by then: goal / duration x elapsed days. */
    public BigDecimal expected(LocalDate today) {
        return BigDecimal.valueOf(goal)
                .multiply(BigDecimal.valueOf(elapsedDays(today)))
                .divide(BigDecimal.valueOf(durationDays()), 2, RoundingMode.HALF_UP);
    }

    /** delivered / (goal / duration x elapsed days) x 100; null before the second day or without a goal. */
    public BigDecimal pace(LocalDate today) {
        BigDecimal expected = expected(today);
        return expected.signum() == 0 ? null : percent(BigDecimal.valueOf(delivered), expected);
    }

    public boolean isBehind(LocalDate today) {
        BigDecimal pace = pace(today);
        return pace != null && pace.compareTo(BEHIND_BELOW) < 0;
    }

    public boolean isCritical(LocalDate today) {
        BigDecimal pace = pace(today);
        return pace != null && pace.compareTo(CRITICAL_BELOW) < 0;
    }

    /** spent / budget x 100; null while either is unknown or the budget is 0. */
    public BigDecimal burn() {
        return known() ? percent(spent, budget) : null;
    }

    /** (budget - spent) / budget x 100; null while either is unknown or the budget is 0. */
    public BigDecimal margin() {
        return known() ? percent(budget.subtract(spent), budget) : null;
    }

    private boolean known() {
        return budget != null && spent != null && budget.signum() != 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
