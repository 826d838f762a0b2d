package app.backline.services.dashboard;

import app.backline.services.campaigns.CampaignStage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where the agency stands.
 *
 * @param today the day the figures are for (UTC)
 * @param campaigns all of them, cancelled ones too
 * @param activeCampaigns those whose status is active
 * @param revenue budgets of the active ones by currency, the largest first
 * @param unpriced active ones without a budget
 * @param behind delivering below 80 % of their pace, critical ones included
 * @param critical delivering below 50 %
 * @param funnel campaigns of each stage, cancelled ones left out
 * @param queue the open items
 * @param endings campaigns that end within a week
 */
public record Dashboard(
        Instant asOf,
        LocalDate today,
        long campaigns,
        long activeCampaigns,
        List<Revenue> revenue,
        long unpriced,
        long behind,
        long critical,
        Map<CampaignStage, Long> funnel,
        Queue queue,
        List<Ending> endings) {

    /** Budgets of one currency. */
    public record Revenue(BigDecimal amount, String currency) {}

    /**
     * The Ops Queue in short.
     *
     * @param meanAgeDays of the open items
     * @param busiest key of the platform with the most open items; null without any
     */
    public record Queue(long open, long high, double meanAgeDays, String busiest) {}
}
