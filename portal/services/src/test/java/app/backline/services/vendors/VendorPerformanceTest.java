package app.backline.services.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.spi.VendorPerformanceSource.VendorDelivery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class VendorPerformanceTest {
    private static final UUID VENDOR = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void reliability_is_the_mean_less_its_deviation() {
        assertThat(reliability(1, 1, 1)).isEqualTo(100);
        assertThat(reliability(0.8, 0.8, 0.8)).isEqualTo(80);
        assertThat(reliability(1, 0, 1, 0)).isZero();
        assertThat(reliability(1, 1, 0.4)).isEqualTo(52);
    }

    @Test
    void steady_work_beats_the_same_total_in_fits_and_starts() {
        assertThat(reliability(0.7, 0.7, 0.7)).isGreaterThan(reliability(1, 1, 0.1));
    }

    @Test
    void two_measured_placements_say_nothing_about_consistency() {
        assertThat(reliability(1, 1)).isNull();
        VendorPerformance idle = VendorPerformance.of(VENDOR, List.of(), NOW);
        assertThat(idle.reliability()).isNull();
        assertThat(idle.deliveryRate()).isNull();
        assertThat(idle.actualCostPer1k()).isNull();
    }

    @Test
    void platforms_are_one_vendor_together() {
        VendorPerformance both = VendorPerformance.of(
                VENDOR,
                List.of(delivery(new BigDecimal("60"), 8_000, 10_000, 1, 1), delivery(null, 2_000, 10_000, 0.5, 0.5)),
                NOW);
        assertThat(both.deliveryRate()).isEqualByComparingTo("0.5");
        assertThat(both.actualCostPer1k()).isEqualByComparingTo("6");
        assertThat(both.averageDailyStreams()).isEqualTo(200);
        assertThat(both.activeCampaigns()).isEqualTo(2);
        assertThat(both.reliability()).isEqualTo(50);
    }

    @Test
    void a_cost_needs_a_known_payment_and_real_streams() {
        assertThat(VendorPerformance.of(VENDOR, List.of(delivery(null, 8_000, 10_000, 1)), NOW)
                        .actualCostPer1k())
                .isNull();
        assertThat(VendorPerformance.of(VENDOR, List.of(delivery(BigDecimal.TEN, 0, 10_000, 1)), NOW)
                        .actualCostPer1k())
                .isNull();
    }

    private static Integer reliability(double... rates) {
        return VendorPerformance.of(VENDOR, List.of(delivery(null, 1, 1, rates)), NOW)
                .reliability();
    }

    private static VendorDelivery delivery(BigDecimal paid, long real, long promised, double... rates) {
        return new VendorDelivery(
                VENDOR,
                3,
                1,
                2,
                2_800,
                rates.length,
                promised,
                real,
                DoubleStream.of(rates).sum(),
                DoubleStream.of(rates).map(rate -> rate * rate).sum(),
                paid);
    }
}
