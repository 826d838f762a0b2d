package app.backline.services.notifications.outbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Reads the header of that name: seconds, or a date. At most a day, so that nobody can silence a destination for good. */
final class RetryAfter {
    private static final Duration MOST = Duration.ofDays(1);

    private RetryAfter() {}

    /** @return null when there is none that can be understood */
    static Duration of(String header, Instant now) {
        if (header == null || header.isBlank()) {
            return null;
        }
        Duration wait = parsed(header.strip(), now);
        if (wait == null || wait.isNegative()) {
            return null;
        }
        return wait.compareTo(MOST) > 0 ? MOST : wait;
    }

    private static Duration parsed(String text, Instant now) {
        try {
            if (text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
                return Duration.ofMillis((long) Math.ceil(Double.parseDouble(text) * 1000));
            }
            return Duration.between(
                    now,
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
