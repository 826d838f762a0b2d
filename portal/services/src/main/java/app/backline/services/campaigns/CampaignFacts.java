package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign as an imported row states it. What is null is not known and leaves the campaign's own value.
 *
 * @param clientId with platform and name it tells which campaign is meant
 */
public record CampaignFacts(
        String name,
        UUID clientId,
        String platform,
        CampaignStatus status,
        long goal,
        String goalUnit,
        BigDecimal budget,
        LocalDate startOn,
        String salesperson,
        InvoiceStatus invoiceStatus) {}
