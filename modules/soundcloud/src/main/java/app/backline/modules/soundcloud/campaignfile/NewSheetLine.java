package app.backline.modules.soundcloud.campaignfile;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of the sheet. What is null is not known.
 *
 * @param goal listeners to be reached
 * @param remaining listeners that are left; below 0 when more were reached
 * @param price what the client pays, in money
 * @param receipts the lines of the column Receipts, read where they can be
 * @param proof the lines of the notes that tell a date and a reach
 * @param notes the notes as written
 */
record NewSheetLine(
        String campaign,
        String client,
        String serviceType,
        long goal,
        Long remaining,
        CampaignStatus status,
        String trackUrl,
        LocalDate submittedOn,
        LocalDate startOn,
        List<ReceiptLine> receipts,
        List<ReceiptLine> proof,
        String notes,
        String salesperson,
        String salespersonEmail,
        InvoiceStatus invoice,
        BigDecimal price,
        boolean startConfirmed,
        boolean receiptsSent,
        boolean playlistAsked) {

    /** What the sheet says was reached; null when it does not. */
    Long delivered() {
        return remaining == null ? null : Math.max(0, goal - remaining);
    }

    /** What the sheet's receipts prove. */
    long reach() {
        return sum(receipts) + sum(proof);
    }

    private static long sum(List<ReceiptLine> lines) {
        return lines.stream()
                .filter(line -> line.reach() != null)
                .mapToLong(ReceiptLine::reach)
                .sum();
    }
}
