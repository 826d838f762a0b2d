package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign as lists and the REST interface show it, its figures computed for today.
 *
 * @param pacePercentage see {@link CampaignFigures#pace}; null where it cannot be known or the campaign does not deliver now
 * @param burnPercentage spent of the budget; null where {@code spent} is
 * @param marginPercentage what is left of the budget; below 30 is a warning, below 20 critical
 * @param spent null while unknown, and for people who see no vendor cost
 */
public record CampaignSummary(
        UUID id,
        String name,
        UUID clientId,
        String clientName,
        String platform,
        CampaignStatus status,
        CampaignStage stage,
        long goal,
        String goalUnit,
        long delivered,
        long remaining,
        Double progressPercentage,
        Double pacePercentage,
        BigDecimal budget,
        BigDecimal spent,
        Double burnPercentage,
        Double marginPercentage,
        String currency,
        String salesperson,
        InvoiceStatus invoiceStatus,
        LocalDate startOn,
        LocalDate endOn,
        Instant deliveredAsOf,
        String deliveredSource,
        String createdBy,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static CampaignSummary of(CampaignRow row, LocalDate today, boolean withCost) {
        CampaignFigures figures = row.figures();
        boolean delivering = row.status() == CampaignStatus.ACTIVE && row.stage() == CampaignStage.ACTIVE;
        return new CampaignSummary(
                row.id(),
                row.name(),
                row.clientId(),
                row.clientName(),
                row.platform(),
                row.status(),
                row.stage(),
                row.goal(),
                row.goalUnit(),
                row.delivered(),
                figures.remaining(),
                number(figures.progress()),
                delivering ? number(figures.pace(today)) : null,
                row.budget(),
                withCost ? row.spent() : null,
                withCost ? number(figures.burn()) : null,
                withCost ? number(figures.margin()) : null,
                row.currency(),
                row.salesperson(),
                row.invoiceStatus(),
                row.startOn(),
                row.endOn(),
                row.deliveredAsOf(),
                row.deliveredSource(),
                row.createdByName(),
                row.version(),
                row.createdAt(),
                row.updatedAt());
    }

    private static Double number(BigDecimal percentage) {
        return percentage == null ? null : percentage.doubleValue();
    }

    /** The figures behind this summary; burn and margin are null for people who see no vendor cost. */
    public CampaignFigures figures() {
        return new CampaignFigures(goal, delivered, budget, spent, startOn, endOn);
    }
}
