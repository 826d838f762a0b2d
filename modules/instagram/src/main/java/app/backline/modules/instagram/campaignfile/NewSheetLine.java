package app.backline.modules.instagram.campaignfile;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of the sheet. What is null is not known.
 *
 * @param price what the client pays, in money
 * @param spend what was spent, in money
 * @param remaining what is left of the price, in money; below 0 when more was spent
 */
record NewSheetLine(
        String campaign,
        String client,
        LocalDate startOn,
        BigDecimal price,
        BigDecimal spend,
        BigDecimal remaining,
        String soundUrl,
        CampaignStatus status,
        String tracker,
        Stamp started,
        Stamp trackerSent,
        Stamp finalReport,
        InvoiceStatus invoice,
        String salesperson,
        String reportNotes,
        String clientNotes,
        boolean opsPaid) {}
