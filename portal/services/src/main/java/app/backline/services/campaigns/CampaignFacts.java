package app.backline.services.campaigns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign as an imported row states it. What is null is not known and leaves the campaign's own value.
 *
 * @param clientId with platform and name it tells which campaign is meant
 * @param opening what a campaign that is new here has delivered already, so that it is stored with it at once; one that
 *     is known hears of its delivery by {@link CampaignIntake#recordDeliveries}
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
        InvoiceStatus invoiceStatus,
        Delivery opening) {

    /** Without a word of what was delivered. */
    public CampaignFacts(
            String name,
            UUID clientId,
            String platform,
            CampaignStatus status,
            long goal,
            String goalUnit,
            BigDecimal budget,
            LocalDate startOn,
            String salesperson,
            InvoiceStatus invoiceStatus) {
        this(name, clientId, platform, status, goal, goalUnit, budget, startOn, salesperson, invoiceStatus, null);
    }
}
