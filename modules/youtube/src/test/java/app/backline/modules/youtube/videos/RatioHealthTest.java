package app.backline.modules.youtube.videos;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.modules.youtube.videos.RatioHealth.Level;
import org.junit.jupiter.api.Test;

class RatioHealthTest {
    @Test
    void the_worked_example_of_pop() {
        RatioHealth ratio = new RatioHealth(500_000, 6_500, 400, Genre.POP);
        assertThat(ratio.likesPercent()).isEqualTo(65);
        assertThat(ratio.commentsPercent()).isEqualTo(40);
        assertThat(ratio.likesGap()).isEqualTo(3_500);
        assertThat(ratio.commentsGap()).isEqualTo(600);
        assertThat(ratio.issue()).isEqualTo("both_low");
        assertThat(ratio.level()).isEqualTo(Level.URGENT);
    }

    @Test
    void what_is_expected_is_rounded_down() {
        assertThat(Genre.ELECTRONIC.expectedComments(1_999)).isEqualTo(2);
        assertThat(Genre.HOUSE.expectedLikes(99)).isEqualTo(1);
        assertThat(Genre.RNB.expectedLikes(1_000)).isEqualTo(23);
    }

    @Test
    void the_lower_ratio_decides_how_soon_somebody_looks() {
        assertThat(of(90, 100).level()).isEqualTo(Level.HEALTHY);
        assertThat(of(89, 100).level()).isEqualTo(Level.WARNING);
        assertThat(of(100, 70).level()).isEqualTo(Level.WARNING);
        assertThat(of(69, 100).level()).isEqualTo(Level.CRITICAL);
        assertThat(of(100, 50).level()).isEqualTo(Level.CRITICAL);
        assertThat(of(49, 100).level()).isEqualTo(Level.URGENT);
        assertThat(of(89, 100).issue()).isEqualTo("likes_low");
        assertThat(of(100, 89).issue()).isEqualTo("comments_low");
        assertThat(of(90, 90).issue()).isNull();
    }

    @Test
    void a_handful_of_views_says_nothing() {
        RatioHealth ratio = new RatioHealth(40, 0, 0, Genre.POP);
        assertThat(ratio.percent()).isNull();
        assertThat(ratio.issue()).isNull();
        assertThat(ratio.level()).isEqualTo(Level.HEALTHY);
    }

    /** Of 100,000 views of pop: 2,000 likes and 200 comments are usual. */
    private static RatioHealth of(int likesPercent, int commentsPercent) {
        return new RatioHealth(100_000, 20L * likesPercent, 2L * commentsPercent, Genre.POP);
    }
}
