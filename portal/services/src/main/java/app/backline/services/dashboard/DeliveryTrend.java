package app.backline.services.dashboard;

import java.time.LocalDate;
import java.util.List;

/**
 * What campaigns that deliver now have delivered, beside what was promised by then (RP-09).
 *
 * @param unit of what is counted: the one most of these campaigns share; null without any campaign
 * @param campaigns that deliver in this unit
 * @param others that deliver in another unit, and are left out
 * @param days the last 30 days and today, the oldest first
 */
public record DeliveryTrend(String unit, long campaigns, long others, List<Day> days) {
    /**
     * @param delivered the sum of what each campaign had delivered by the end of that day, as reported by then
     * @param promised the sum of goal / duration x elapsed days
     */
    public record Day(LocalDate day, long delivered, long promised) {}
}
