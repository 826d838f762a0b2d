package app.backline.services.opsqueue.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.services.ui.Tone;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
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
        assertThat(DueBadge.of((Instant) null, NOW, ZoneOffset.UTC).text()).isEqualTo("-");
    }

    @Test
    void says_who_is_awaited_instead_of_how_late_it_is() {
        assertThat(DueBadge.of(item("vendor", null, null), NOW, ZoneOffset.UTC))
                .isEqualTo(new DueBadge("waiting for vendor", Tone.INFO));
        assertThat(DueBadge.of(item(null, null, null), NOW, ZoneOffset.UTC).text())
                .isEqualTo("2 h late");
    }

    @Test
    void says_what_became_of_an_item_that_left() {
        assertThat(DueBadge.of(item("vendor", NOW, null), NOW, ZoneOffset.UTC).text())
                .isEqualTo("done");
        assertThat(DueBadge.of(item(null, null, NOW.plusSeconds(1)), NOW, ZoneOffset.UTC)
                        .text())
                .isEqualTo("snoozed");
    }

    private static OpsItemSummary item(String awaiting, Instant resolvedAt, Instant snoozedUntil) {
        Instant due = NOW.minusSeconds(7_200);
        return new OpsItemSummary(
                new UUID(0, 1),
                0,
                "spotify",
                "spotify",
                null,
                null,
                "Ask",
                null,
                Priority.MEDIUM,
                due,
                "x",
                due,
                resolvedAt,
                null,
                null,
                snoozedUntil,
                null,
                false,
                awaiting,
                awaiting == null ? null : due,
                false);
    }

    private static DueBadge due(String at) {
        return DueBadge.of(Instant.parse(at), NOW, ZoneOffset.UTC);
    }
}
