package app.backline.services.dashboard;

import app.backline.services.campaigns.CampaignStage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where the agency stands, from stored facts.
 *
 * @param today the day the figures are for (UTC)
 * @param campaigns all of them, cancelled ones too
 * @param funnel campaigns of each stage, cancelled ones left out
 * @param deadlines of the next 7 days, the nearest first, at most 6
 * @param alerts the newest first, at most 6
 * @param profitability null for people who see no vendor cost
 */
public record Dashboard(
        Instant asOf,
        LocalDate today,
        long campaigns,
        ActiveRevenue activeRevenue,
        InvoiceHealth invoiceHealth,
        CampaignRisk campaignRisk,
        Queue opsQueue,
        Map<CampaignStage, Long> funnel,
        List<Deadline> deadlines,
        List<EndingSoon> endingSoon,
        List<Alert> alerts,
        Profitability profitability) {

    /**
     * Budgets of the campaigns whose status is active.
     *
     * @param budgets by currency, the largest first
     * @param unpriced active campaigns without a budget
     * @param started budgets of what started this month, in the first currency; {@link Started}
     */
    public record ActiveRevenue(long campaigns, List<Money> budgets, long unpriced, Started started) {}

    /** An amount of one currency. */
    public record Money(BigDecimal amount, String currency) {}

    /**
     * Budgets of campaigns that started from the first of this month to today, against the same days of last month; drafts,
     * pending and cancelled campaigns left out.
     *
     * @param change (thisMonth - lastMonth) / lastMonth x 100; null while last month had none
     */
    public record Started(BigDecimal thisMonth, BigDecimal lastMonth, String currency, Double change) {}

    /** Campaigns by what is said of their invoice; drafts, pending and cancelled ones left out. */
    public record InvoiceHealth(long notInvoiced, long sent, long paid) {}

    /**
     * What may go wrong.
     *
     * @param behind delivering below 80 % of their pace, critical ones included
     * @param critical delivering below 50 %
     * @param overdueReports ended campaigns that are not completed
     * @param overdueCritical those of them that ended more than 7 days ago
     * @param failedJobs jobs whose last run failed
     */
    public record CampaignRisk(
            long behind, long critical, long overdueReports, long overdueCritical, List<FailedJob> failedJobs) {
        public CampaignRisk {
            failedJobs = List.copyOf(failedJobs);
        }
    }

    /** The last run of a job failed. */
    public record FailedJob(String module, String job, String failure, Instant failedAt) {}

    /**
     * The Ops Queue in short; snoozed items do not count.
     *
     * @param meanAgeDays of the open items
     * @param bottleneck key of the platform with the most open items; null without any
     */
    public record Queue(long open, long high, double meanAgeDays, String bottleneck) {}

    /** Something is due: a campaign {@code starts} or {@code ends}, or a {@code report} is due 7 days after the end. */
    public record Deadline(UUID campaignId, String campaign, String client, String what, LocalDate dueOn) {}

    /**
     * Active campaigns that end within so many days.
     *
     * @param over 90 % of the goal or more is delivered
     * @param under less than 50 % is
     * @param withoutGoal cannot be judged
     */
    public record EndingSoon(int days, long campaigns, long onTrack, long over, long under, long withoutGoal) {}

    /** An open item of high priority in the Ops Queue. */
    public record Alert(Instant at, String platform, String title, String detail, String campaign, String link) {}

    /**
     * Active campaigns by margin = (budget - spent) / budget x 100.
     *
     * @param critical below 20 %
     * @param warning below 30 %, critical ones left out
     * @param healthy 30 % and more
     * @param unknown without a budget or without what vendors cost
     */
    public record Profitability(long critical, long warning, long healthy, long unknown) {}
}
