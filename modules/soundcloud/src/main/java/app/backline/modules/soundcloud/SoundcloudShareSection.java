package app.backline.modules.soundcloud;

import app.backline.modules.soundcloud.orders.OrderService;
import app.backline.modules.soundcloud.orders.ReceiptSummary;
import app.backline.services.spi.ShareContent;
import app.backline.services.spi.ShareSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The reposts a client may see: where, when, and how many were reached; never a note, an address of a person or a price. */
@ApplicationScoped
public class SoundcloudShareSection implements ShareSection {
    private static final int MOST = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @Inject
    private OrderService orders;

    @Override
    public ShareContent content(UUID campaignId) {
        return new ShareContent(
                "Reposts",
                List.of("Channel", "Posted", "Reach"),
                List.of(false, false, true),
                orders.receipts(campaignId).stream()
                        .filter(receipt -> receipt.reach() != null)
                        .limit(MOST)
                        .map(SoundcloudShareSection::row)
                        .toList(),
                "SoundCloud");
    }

    private static List<String> row(ReceiptSummary receipt) {
        String channel = receipt.channelUrl() == null
                ? "Network channel"
                : receipt.channelUrl().replaceFirst("^https?://(www\\.)?", "");
        return List.of(
                channel,
                receipt.postedOn() == null ? "" : DAY.format(receipt.postedOn()),
                String.format(Locale.ENGLISH, "%,d", receipt.reach()));
    }
}
