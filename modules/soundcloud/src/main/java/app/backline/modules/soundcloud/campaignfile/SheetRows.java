package app.backline.modules.soundcloud.campaignfile;

import app.backline.tenants.BulkTarget;
import app.backline.tenants.Keys;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lines as rows of soundcloud_order and soundcloud_receipt, in the order of their targets' columns. */
final class SheetRows {
    static final BulkTarget ORDERS = BulkTarget.upsert(
            "soundcloud_order",
            List.of("campaign_id"),
            "id",
            "campaign_id",
            "service_type",
            "track_url",
            "remaining",
            "submitted_on",
            "start_confirmed",
            "receipts_sent",
            "playlist_asked",
            "salesperson_email",
            "notes");

    static final BulkTarget RECEIPTS = BulkTarget.upsert(
            "soundcloud_receipt",
            List.of("campaign_id", "source", "line_no"),
            "id",
            "campaign_id",
            "source",
            "line_no",
            "text",
            "posted_on",
            "reach",
            "channel_url");

    private SheetRows() {}

    /** What the sheet leaves blank stays as it is. */
    static Object[] order(KnownOrder known, NewSheetLine line) {
        return new Object[] {
            Keys.next(),
            known.campaignId(),
            told(line.serviceType(), known.serviceType()),
            told(line.trackUrl(), known.trackUrl()),
            told(line.remaining(), known.remaining()),
            told(line.submittedOn(), known.submittedOn()),
            line.startConfirmed() || known.startConfirmed(),
            line.receiptsSent() || known.receiptsSent(),
            line.playlistAsked() || known.playlistAsked(),
            told(line.salespersonEmail(), known.salespersonEmail()),
            told(line.notes(), known.notes())
        };
    }

    static Stream<Object[]> receipts(UUID campaignId, NewSheetLine line) {
        return Stream.concat(rows(campaignId, "receipts", line.receipts()), rows(campaignId, "notes", line.proof()));
    }

    private static Stream<Object[]> rows(UUID campaignId, String source, List<ReceiptLine> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> {
            ReceiptLine line = lines.get(i);
            return new Object[] {
                Keys.next(), campaignId, source, i + 1, line.text(), line.postedOn(), line.reach(), line.channelUrl()
            };
        });
    }

    private static <T> T told(T now, T before) {
        return now == null ? before : now;
    }
}
