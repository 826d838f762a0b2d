package app.backline.services.vendors;

import app.backline.services.spi.VendorPerformanceSource.VendorDelivery;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a vendor really delivered, over all platforms (SP-12 to SP-16). Only placements that ran long enough are measured;
 * each platform says how long that is.
 *
 * <p>Reliability = 100 x (mean of r - standard deviation of r), not less than 0, where r = min(1, real / due) of each measured
 * placement and due is the part of the promise that falls to the days until it was measured. Who always delivers everything
 * has 100; who always delivers 80 % has 80; who delivers every second song in full and the other not at all has 0.
 *
 * @param averageDailyStreams streams of the last 28 days / 28
 * @param deliveryRate real / promised of the measured placements, four decimals; null while nothing is measured
 * @param actualCostPer1k total paid / (real / 1,000); null while no payment is known
 * @param reliability 0 to 100; null with fewer than {@value #ENOUGH} measured placements
 */
public record VendorPerformance(
        UUID vendorId,
        long campaigns,
        long activeCampaigns,
        long playlists,
        long averageDailyStreams,
        long measuredPlacements,
        long promisedStreams,
        long realStreams,
        BigDecimal totalPaid,
        BigDecimal deliveryRate,
        @JsonbProperty("actual_cost_per_1k_streams") BigDecimal actualCostPer1k,
        Integer reliability,
        Instant asOf) {
    /** Fewer measured placements than this say nothing about consistency. */
    public static final int ENOUGH = 3;

    private static final int DAYS = 28;
    private static final int SCALE = 4;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** @param deliveries what each platform says of this vendor; none for a vendor without work */
    public static VendorPerformance of(UUID vendorId, List<VendorDelivery> deliveries, Instant asOf) {
        long promised = deliveries.stream().mapToLong(VendorDelivery::promised).sum();
        long real = deliveries.stream().mapToLong(VendorDelivery::real).sum();
        BigDecimal paid = deliveries.stream()
                .map(VendorDelivery::paid)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        return new VendorPerformance(
                vendorId,
                deliveries.stream().mapToLong(VendorDelivery::campaigns).sum(),
                deliveries.stream().mapToLong(VendorDelivery::activeCampaigns).sum(),
                deliveries.stream().mapToLong(VendorDelivery::lists).sum(),
                Math.round(
                        deliveries.stream().mapToLong(VendorDelivery::units28d).sum() / (double) DAYS),
                deliveries.stream().mapToLong(VendorDelivery::measured).sum(),
                promised,
                real,
                paid,
                promised == 0 ? null : quotient(BigDecimal.valueOf(real), BigDecimal.valueOf(promised)),
                paid == null || real == 0 ? null : quotient(paid.multiply(THOUSAND), BigDecimal.valueOf(real)),
                reliability(deliveries),
                asOf);
    }

    private static Integer reliability(List<VendorDelivery> deliveries) {
        long measured = deliveries.stream().mapToLong(VendorDelivery::measured).sum();
        if (measured < ENOUGH) {
            return null;
        }
        double mean = deliveries.stream().mapToDouble(VendorDelivery::rateSum).sum() / measured;
        double squares =
                deliveries.stream().mapToDouble(VendorDelivery::rateSquares).sum() / measured;
        double deviation = Math.sqrt(Math.max(0, squares - mean * mean));
        return (int) Math.round(100 * Math.max(0, Math.min(1, mean - deviation)));
    }

    private static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, SCALE, RoundingMode.HALF_UP);
    }
}
