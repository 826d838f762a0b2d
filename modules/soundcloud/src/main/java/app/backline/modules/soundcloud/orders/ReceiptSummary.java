package app.backline.modules.soundcloud.orders;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A receipt as lists and the REST interface show it.
 *
 * @param source {@code receipts} or {@code notes}: the column of the sheet it was read in, or receipts for one entered here
 * @param text the line as written
 * @param postedOn null where the line does not tell; likewise reach (listeners) and channelUrl
 */
public record ReceiptSummary(
        UUID id, int lineNo, String source, String text, LocalDate postedOn, Long reach, String channelUrl) {}
