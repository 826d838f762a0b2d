package app.backline.modules.soundcloud.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign with its order, as lists and the REST interface show it.
 *
 * @param goal listeners to be reached
 * @param delivered listeners reached: proven by receipts, or told by the sheet, whichever is more
 * @param receipts lines of proof, and their reach together
 * @param plays as last counted; null before the first count, as the three after it
 * @param version of the order; 0 while there is none
 */
public record OrderSummary(
        UUID campaignId,
        String campaignName,
        String clientName,
        String status,
        LocalDate startOn,
        long goal,
        long delivered,
        String serviceType,
        String trackUrl,
        LocalDate submittedOn,
        boolean startConfirmed,
        boolean receiptsSent,
        String notes,
        long receipts,
        long reach,
        Long plays,
        Long reposts,
        Long likes,
        Long comments,
        Instant countedAt,
        long version) {}
