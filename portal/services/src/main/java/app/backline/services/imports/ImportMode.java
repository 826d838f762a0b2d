package app.backline.services.imports;

import app.backline.services.problems.InvalidInput;
import java.util.Locale;

/** What a file is uploaded for. */
public enum ImportMode {
    /** Check everything, store nothing. */
    PREVIEW,
    RUN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param text null or blank for a run */
    public static ImportMode of(String text) {
        if (text == null || text.isBlank()) {
            return RUN;
        }
        for (ImportMode mode : values()) {
            if (mode.key().equals(text.trim())) {
                return mode;
            }
        }
        throw new InvalidInput("mode", "mode must be preview or run.");
    }
}
