package app.backline.modules.spotify.campaignfile;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A placement's share in its campaign: what the campaign's own figures are made of.
 *
 * @param delivered null when nobody told
 */
record Deal(
        long goal,
        BigDecimal price,
        LocalDate startOn,
        CampaignStatus status,
        InvoiceStatus invoice,
        String salesperson,
        Long delivered) {}
