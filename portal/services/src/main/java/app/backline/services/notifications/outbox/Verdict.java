package app.backline.services.notifications.outbox;

import app.backline.services.notifications.outbound.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What follows from an answer.
 *
 * @param failures of the message in a row
 * @param nextAt when the destination may be spoken to again
 * @param failing whether the destination does not take messages now
 * @param pause whether it has failed for so long that a person must look at it
 */
record Verdict(
        Claimed claimed,
        Answer answer,
        MessageStatus status,
        int failures,
        Instant nextAt,
        boolean failing,
        boolean pause) {
    /** One message a second and address. */
    static final Duration PACE = Duration.ofSeconds(1);

    /** @param pauseAfter how long a destination may fail before it is paused */
    static Verdict of(Claimed claimed, Answer answer, Instant now, Duration pauseAfter) {
        return switch (answer.outcome()) {
            case DELIVERED ->
                new Verdict(claimed, answer, MessageStatus.SENT, claimed.failures(), now.plus(PACE), false, false);
            case REFUSED ->
                new Verdict(claimed, answer, MessageStatus.DEAD, claimed.failures() + 1, now.plus(PACE), false, false);
            case FAILED -> failed(claimed, answer, now, pauseAfter);
        };
    }

    private static Verdict failed(Claimed claimed, Answer answer, Instant now, Duration pauseAfter) {
        boolean pause = claimed.failingSince() != null
                && !claimed.failingSince().plus(pauseAfter).isAfter(now);
        if (answer.retryAfter() != null) {
            Duration wait = answer.retryAfter().compareTo(PACE) < 0 ? PACE : answer.retryAfter();
            return new Verdict(claimed, answer, MessageStatus.WAITING, claimed.failures(), now.plus(wait), true, pause);
        }
        int failures = claimed.failures() + 1;
        Optional<Duration> wait = RetryLadder.after(failures);
        return new Verdict(
                claimed,
                answer,
                wait.isPresent() ? MessageStatus.WAITING : MessageStatus.DEAD,
                failures,
                now.plus(wait.orElse(PACE)),
                true,
                pause);
    }

    boolean delivered() {
        return status == MessageStatus.SENT;
    }
}
