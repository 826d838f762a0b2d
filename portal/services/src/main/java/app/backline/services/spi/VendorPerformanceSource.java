package app.backline.services.spi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What vendors really delivered on a platform, for their cards and the page of each (SP-12 to SP-16).
 *
 * <p>Called for one vendor when somebody opens its page, and for all of the organization when {@code
 * VendorDeliveryChanged} was fired and by a job every quarter of an hour; inside a transaction, one query. Sum before
 * joining: a placement counts once, whatever hangs on it. When it throws, the platform is left out.
 */
@FunctionalInterface
public interface VendorPerformanceSource {
    /** @param vendorIds whose; empty for all of the organization */
    List<VendorDelivery> deliveries(Set<UUID> vendorIds);

    /**
     * One vendor's work on the platform.
     *
     * @param campaigns distinct campaigns ever given
     * @param activeCampaigns distinct campaigns that run now
     * @param lists distinct playlists or channels
     * @param units28d units of the last 28 days on the vendor's lists
     * @param measured placements that ran long enough to be judged
     * @param promised units promised by those placements
     * @param real units the vendor really delivered for them
     * @param rateSum sum over them of min(1, real / due by the day of measuring)
     * @param rateSquares sum of the squares of the same
     * @param paid what the vendor was paid for them; null where no payment is known
     */
    record VendorDelivery(
            UUID vendorId,
            long campaigns,
            long activeCampaigns,
            long lists,
            long units28d,
            long measured,
            long promised,
            long real,
            double rateSum,
            double rateSquares,
            BigDecimal paid) {}
}
