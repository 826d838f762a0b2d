package app.backline.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line for each step, with the seconds since the start. */
final class Console {

    private final PrintStream out = System.out;
    private final long started = System.nanoTime();

    void step(String text) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), text);
        out.flush();
    }

    void line(String text) {
        out.println(text);
        out.flush();
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
    }
}
