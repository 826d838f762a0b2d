package app.backline.services.imports;

import app.backline.services.problems.InvalidInput;
import java.util.Arrays;

/**
 * Which runs are wanted; null is any.
 *
 * @param definition key of a definition
 */
public record ImportFilter(ImportMode mode, ImportStatus status, String definition) {
    public static final ImportFilter ALL = new ImportFilter(null, null, null);

    /** @throws InvalidInput when a word is none of its list */
    static ImportFilter of(String mode, String status, String definition) {
        return new ImportFilter(
                blank(mode) ? null : ImportMode.of(mode), status(status), blank(definition) ? null : definition);
    }

    private static ImportStatus status(String text) {
        if (blank(text)) {
            return null;
        }
        return Arrays.stream(ImportStatus.values())
                .filter(status -> status.key().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("status", "status must be queued, running, completed or failed."));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
