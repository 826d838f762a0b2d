package app.backline.modules.spotify.campaignfile;

import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A placement that is there already, as far as the next file needs it.
 *
 * @param importKey null when no file brought it in
 * @param provenStreams what was scraped on its vendor's lists in 12 months; null before the first scrape
 */
record KnownPlacement(
        UUID id,
        UUID campaignId,
        String importKey,
        List<String> byHand,
        UUID vendorId,
        String trackUrl,
        String trackId,
        String curatorStatus,
        long goal,
        Long remaining,
        BigDecimal price,
        LocalDate startOn,
        CampaignStatus status,
        InvoiceStatus invoice,
        String salesperson,
        Long provenStreams) {

    boolean isByHand(String field) {
        return byHand.contains(field);
    }

    Deal deal() {
        return new Deal(goal, price, startOn, status, invoice, salesperson, delivered());
    }

    Long delivered() {
        return larger(remaining == null ? null : Math.max(0, goal - remaining), provenStreams);
    }

    /** The largest proven figure; null when there is none. */
    static Long larger(Long told, Long proven) {
        if (told == null || proven == null) {
            return told == null ? proven : told;
        }
        return Math.max(told, proven);
    }
}
