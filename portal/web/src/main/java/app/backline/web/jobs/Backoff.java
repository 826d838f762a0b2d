package app.backline.web.jobs;

import java.time.Duration;

/** How long a failed job waits: 30 seconds, doubled each time, at most its own interval or ten minutes. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration FLOOR = Duration.ofMinutes(10);

    private Backoff() {}

    /** @param failures in a row, from 1 */
    static Duration after(int failures, Duration every) {
        Duration most = every.compareTo(FLOOR) > 0 ? every : FLOOR;
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(most) < 0 ? wait : most;
    }
}
