package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The columns of a campaign with its client's name, as {@link CampaignQueries} reads them. */
record CampaignRow(
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
        BigDecimal budget,
        BigDecimal spent,
        String currency,
        String salesperson,
        InvoiceStatus invoiceStatus,
        LocalDate startOn,
        LocalDate endOn,
        Instant deliveredAsOf,
        String deliveredSource,
        String createdByName,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    CampaignFigures figures() {
        return new CampaignFigures(goal, delivered, budget, spent, startOn, endOn);
    }
}
