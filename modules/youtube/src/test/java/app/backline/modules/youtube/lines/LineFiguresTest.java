package app.backline.modules.youtube.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineFiguresTest {
    @Test
    void counted_views_are_shared_by_goal_where_nothing_is_stated() {
        LineRow ads = line("views", 300, null, "2.00");
        LineRow skips = line("views", 100, null, "4.00");
        LineFigures figures = new LineFigures(List.of(ads, skips), 40_000L);
        assertThat(figures.goal()).isEqualTo(400);
        assertThat(figures.delivered(ads)).isEqualTo(30_000);
        assertThat(figures.delivered(skips)).isEqualTo(10_000);
        assertThat(figures.delivered()).isEqualTo(40_000);
        assertThat(figures.cost()).isEqualByComparingTo("100.00");
    }

    @Test
    void what_is_stated_stands_and_the_rest_is_shared() {
        LineRow stated = line("views", 100, 5_000L, null);
        LineRow open = line("views", 100, null, null);
        LineFigures figures = new LineFigures(List.of(stated, open), 20_000L);
        assertThat(figures.delivered(stated)).isEqualTo(5_000);
        assertThat(figures.delivered(open)).isEqualTo(15_000);
        assertThat(figures.cost()).isNull();
    }

    @Test
    void the_larger_of_statement_and_counts_is_delivered() {
        LineRow stated = line("views", 100, 9_000L, "1.00");
        assertThat(new LineFigures(List.of(stated), null).delivered()).isEqualTo(9_000);
        assertThat(new LineFigures(List.of(stated), 4_000L).delivered()).isEqualTo(9_000);
        assertThat(new LineFigures(List.of(stated), 11_000L).delivered()).isEqualTo(11_000);
        assertThat(new LineFigures(List.of(), null).delivered()).isNull();
    }

    @Test
    void services_for_likes_neither_raise_the_goal_nor_take_views() {
        LineRow views = line("views", 100, null, null);
        LineRow likes = line("likes", 900, null, null);
        LineFigures figures = new LineFigures(List.of(views, likes), 700L);
        assertThat(figures.goal()).isEqualTo(100);
        assertThat(figures.delivered(views)).isEqualTo(700);
        assertThat(figures.delivered(likes)).isNull();
        assertThat(new LineFigures(List.of(likes), null).goal()).isEqualTo(900);
    }

    private static LineRow line(String counts, long goal, Long delivered, String rate) {
        return new LineRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "WW Display",
                counts,
                PolicyClass.AD_PLACEMENT,
                null,
                null,
                goal,
                delivered,
                rate == null ? null : new BigDecimal(rate),
                null,
                null,
                0);
    }
}
