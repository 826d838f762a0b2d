package app.backline.services.notifications.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void seconds_and_dates_are_understood() {
        assertThat(RetryAfter.of("30", NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(RetryAfter.of("0.25", NOW)).isEqualTo(Duration.ofMillis(250));
        assertThat(RetryAfter.of("Mon, 02 Mar 2026 09:01:00 GMT", NOW)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void nonsense_is_none_and_nobody_silences_us_for_good() {
        assertThat(RetryAfter.of(null, NOW)).isNull();
        assertThat(RetryAfter.of("soon", NOW)).isNull();
        assertThat(RetryAfter.of("Mon, 02 Mar 2026 08:00:00 GMT", NOW)).isNull();
        assertThat(RetryAfter.of("999999999", NOW)).isEqualTo(Duration.ofDays(1));
    }
}
