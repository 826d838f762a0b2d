package app.backline.services.imports.values;

import java.util.Locale;
import java.util.Set;

/** A check mark in words. */
final class Check {
    private static final Set<String> YES = Set.of("checked", "yes", "y", "true", "x", "1", "✓", "✔", "on");
    private static final Set<String> NO = Set.of("unchecked", "no", "n", "false", "0", "off", "-");

    private Check() {}

    /** @return null when it is neither */
    static Boolean parse(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return true;
        }
        return NO.contains(word) ? false : null;
    }
}
