package app.backline.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a test: it stands still until it is moved. */
@Singleton
@Alternative
@Priority(1)
public class TestClock extends Clock {
    /** Monday morning; every test begins here. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private Instant now = START;

    public void set(Instant time) {
        now = time;
    }

    public void forward(Duration duration) {
        now = now.plus(duration);
    }

    void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
