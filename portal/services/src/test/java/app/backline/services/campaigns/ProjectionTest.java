package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    void goes_on_as_in_the_last_two_weeks() {
        List<DeliveryPoint> points = IntStream.rangeClosed(0, 30)
                .mapToObj(day -> point(day, day < 16 ? 0 : (day - 16) * 1_000L))
                .toList();
        Projection projection = Projection.of(points, 20_500);
        assertThat(projection.daily()).isEqualByComparingTo("1000");
        assertThat(projection.days()).isEqualTo(14);
        assertThat(projection.endOn()).isEqualTo(START.plusDays(37));
    }

    @Test
    void a_goal_already_reached_ended_with_the_last_report() {
        assertThat(Projection.of(List.of(point(0, 0), point(5, 900)), 800).endOn())
                .isEqualTo(START.plusDays(5));
    }

    @Test
    void says_nothing_where_nothing_can_be_said() {
        assertThat(Projection.of(List.of(), 100)).isNull();
        assertThat(Projection.of(List.of(point(0, 5)), 100)).isNull();
        assertThat(Projection.of(List.of(point(0, 5), point(3, 5)), 100)).isNull();
        assertThat(Projection.of(List.of(point(0, 5), point(3, 50)), 0)).isNull();
    }

    private static DeliveryPoint point(int day, long amount) {
        return new DeliveryPoint(START.plusDays(day), amount, "Scrape");
    }
}
