package app.backline.web.rest;

import java.util.Locale;

/** camelCase to snake_case, as JSON-B does it: {@code costPer1kStreams} is {@code cost_per1k_streams}. */
final class SnakeCase {
    private SnakeCase() {}

    static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
