package app.backline.services.notifications.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a message waits after each failure; 17 h 35 min 5 s in all. */
final class RetryLadder {
    static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10));

    private RetryLadder() {}

    /**
     * @param failures in a row, from 1
     * @return empty when the message is to be given up
     */
    static Optional<Duration> after(int failures) {
        return failures > STEPS.size() ? Optional.empty() : Optional.of(STEPS.get(failures - 1));
    }
}
