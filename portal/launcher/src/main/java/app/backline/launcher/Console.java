package app.backline.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One line for each step, with the seconds since the start. */
final class Console {

    private final PrintStream out = System.out;
    private final boolean json;
    private final long started = System.nanoTime();

    Console(boolean json) {
        this.json = json;
    }

    void step(String text) {
        line(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), text));
    }

    void line(String text) {
        if (!json) {
            out.println(text);
        } else if (!text.isBlank()) {
            out.println(asJson(text.strip()));
        }
        out.flush();
    }

    private static String asJson(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"Timestamp\":\"" + Instant.now()
                + "\",\"Level\":\"INFO\",\"LoggerName\":\"launcher\",\"LogMessage\":\"" + escaped + "\"}";
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
    }
}
