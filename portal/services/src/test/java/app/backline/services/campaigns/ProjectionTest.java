package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    void goes_on_as_in_the_last_two_weeks() {
        List<DeliveryPoint> points = IntStream.rangeClosed(0, 30)
                .mapToObj(day -> point(day, day < 16 ? 0 : (day - 16) * 1_000L))
                .toList();
        Projection projection = Projection.of(points, 20_500, null);
        assertThat(projection.daily()).isEqualByComparingTo("1000");
        assertThat(projection.days()).isEqualTo(14);
        assertThat(projection.endOn()).isEqualTo(START.plusDays(37));
    }

    @Test
    void a_goal_already_reached_ended_with_the_last_report() {
        assertThat(Projection.of(List.of(point(0, 0), point(5, 900)), 800, null).endOn())
                .isEqualTo(START.plusDays(5));
    }

    @Test
    void says_nothing_where_nothing_can_be_said() {
        assertThat(Projection.of(List.of(), 100, null)).isNull();
        assertThat(Projection.of(List.of(point(0, 5)), 100, null)).isNull();
        assertThat(Projection.of(List.of(point(0, 5), point(3, 5)), 100, null)).isNull();
        assertThat(Projection.of(List.of(point(0, 5), point(3, 50)), 0, null)).isNull();
    }

    private static DeliveryPoint point(int day, long amount) {
        return new DeliveryPoint(START.plusDays(day), amount, "Scrape");
    }

    @Test
    void even_days_leave_no_doubt() {
        Projection projection = Projection.of(even(), 20_000, START.plusDays(20));
        assertThat(projection.earliestOn()).isEqualTo(START.plusDays(20));
        assertThat(projection.latestOn()).isEqualTo(START.plusDays(20));
        assertThat(projection.finalDelivery()).isEqualTo(new Projection.FinalDelivery(20_000, 20_000L, 20_000L));
    }

    @Test
    void a_single_gap_gives_a_line_and_no_interval() {
        Projection projection = Projection.of(List.of(point(0, 0), point(5, 500)), 1_000, START.plusDays(10));
        assertThat(projection.endOn()).isEqualTo(START.plusDays(10));
        assertThat(projection.earliestOn()).isNull();
        assertThat(projection.finalDelivery().low()).isNull();
    }

    @Test
    void nothing_is_predicted_below_what_is_delivered() {
        List<DeliveryPoint> wild = List.of(point(0, 0), point(1, 9_000), point(2, 9_010), point(3, 9_020));
        assertThat(Projection.of(wild, 50_000, START.plusDays(4))
                        .finalDelivery()
                        .low())
                .isEqualTo(9_020);
    }

    @Test
    void the_interval_holds_the_truth_8_times_in_10() {
        Random chance = new Random(20260302);
        int held = 0;
        for (int run = 0; run < 2_000; run++) {
            List<DeliveryPoint> points = new ArrayList<>();
            double total = 0;
            for (int day = 0; day <= 24; day++) {
                points.add(point(day, Math.round(total)));
                total += 1_000 + 250 * chance.nextGaussian();
            }
            Projection.FinalDelivery said = Projection.of(points.subList(0, 15), 1_000_000, START.plusDays(24))
                    .finalDelivery();
            long truth = points.get(24).amount();
            held += said.low() <= truth && truth <= said.high() ? 1 : 0;
        }
        assertThat(held / 2_000.0).isBetween(0.77, 0.83);
    }

    private static List<DeliveryPoint> even() {
        return IntStream.rangeClosed(0, 14)
                .mapToObj(day -> point(day, day * 1_000L))
                .toList();
    }
}
