package app.backline.services.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.notifications.outbound.Answer;
import app.backline.services.notifications.outbound.Answer.Outcome;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.notifications.outbound.OutgoingMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    @Test
    void a_message_climbs_the_ladder_and_is_then_given_up() {
        List<Duration> waits = new ArrayList<>();
        Verdict verdict = of(claimed(0, null), Answer.failed("500"));
        while (verdict.status() == MessageStatus.WAITING) {
            waits.add(Duration.between(NOW, verdict.nextAt()));
            verdict = of(claimed(verdict.failures(), null), Answer.failed("500"));
        }
        assertThat(waits)
                .containsExactly(
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(5),
                        Duration.ofHours(10));
        assertThat(verdict.status()).isEqualTo(MessageStatus.DEAD);
        assertThat(verdict.failures()).isEqualTo(7);
    }

    @Test
    void after_a_delivery_the_address_rests_a_second() {
        Verdict verdict = of(claimed(3, NOW.minusSeconds(60)), Answer.delivered("ok"));
        assertThat(verdict.status()).isEqualTo(MessageStatus.SENT);
        assertThat(verdict.nextAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(verdict.failing()).isFalse();
    }

    @Test
    void who_names_a_time_is_asked_again_then_and_it_costs_no_try() {
        Verdict verdict = of(claimed(2, null), new Answer(Outcome.FAILED, "429", Duration.ofSeconds(30)));
        assertThat(verdict.nextAt()).isEqualTo(NOW.plusSeconds(30));
        assertThat(verdict.failures()).isEqualTo(2);
        assertThat(of(claimed(2, null), new Answer(Outcome.FAILED, "429", Duration.ZERO))
                        .nextAt())
                .isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void what_is_refused_for_good_is_given_up_at_once() {
        Verdict verdict = of(claimed(0, null), new Answer(Outcome.REFUSED, "400 invalid_payload", null));
        assertThat(verdict.status()).isEqualTo(MessageStatus.DEAD);
        assertThat(verdict.failing()).as("the receiver is there").isFalse();
    }

    @Test
    void a_destination_that_fails_for_days_is_paused() {
        assertThat(of(claimed(1, NOW.minus(THREE_DAYS).plusSeconds(1)), Answer.failed("x"))
                        .pause())
                .isFalse();
        assertThat(of(claimed(1, NOW.minus(THREE_DAYS)), Answer.failed("x")).pause())
                .isTrue();
        assertThat(of(claimed(1, NOW.minus(THREE_DAYS)), Answer.delivered("ok")).pause())
                .isFalse();
    }

    private static Verdict of(Claimed claimed, Answer answer) {
        return Verdict.of(claimed, answer, NOW, THREE_DAYS);
    }

    private static Claimed claimed(int failures, Instant failingSince) {
        OutgoingMessage message =
                new OutgoingMessage(new UUID(0, 1), "spotify", "test", NOW, "A title", Map.of(), null);
        return new Claimed(
                new UUID(0, 2), new UUID(0, 3), DestinationKind.SLACK, null, message, failures, failingSince);
    }
}
