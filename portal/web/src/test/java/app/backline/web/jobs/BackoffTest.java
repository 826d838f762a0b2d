package app.backline.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    @ParameterizedTest
    @CsvSource({"1,PT30S", "2,PT1M", "3,PT2M", "5,PT8M", "6,PT10M", "60,PT10M"})
    void a_job_of_each_minute_waits_longer_each_time_up_to_ten_minutes(int failures, Duration wait) {
        assertThat(Backoff.after(failures, Duration.ofMinutes(1))).isEqualTo(wait);
    }

    @Test
    void a_daily_job_is_tried_again_soon_and_never_later_than_its_next_turn() {
        assertThat(Backoff.after(1, Duration.ofDays(1))).isEqualTo(Duration.ofSeconds(30));
        assertThat(Backoff.after(40, Duration.ofDays(1))).isEqualTo(Duration.ofDays(1));
    }
}
