package app.backline.services.opsqueue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.ui.Tone;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DueBadgeTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void says_how_late_it_is() {
        assertThat(due("2026-11-20T07:00:00Z")).isEqualTo(new DueBadge("2 h late", Tone.BAD));
    }

    @Test
    void says_the_hour_of_today_and_the_day_of_later() {
        assertThat(due("2026-11-20T14:00:00Z")).isEqualTo(new DueBadge("due 14:00", Tone.WARN));
        assertThat(due("2026-11-21T14:00:00Z")).isEqualTo(new DueBadge("tomorrow", Tone.NEUTRAL));
        assertThat(due("2026-11-23T14:00:00Z")).isEqualTo(new DueBadge("Mon", Tone.NEUTRAL));
    }

    @Test
    void says_nothing_without_a_due_time() {
        assertThat(DueBadge.of(null, NOW, ZoneOffset.UTC).text()).isEqualTo("-");
    }

    private static DueBadge due(String at) {
        return DueBadge.of(Instant.parse(at), NOW, ZoneOffset.UTC);
    }
}
