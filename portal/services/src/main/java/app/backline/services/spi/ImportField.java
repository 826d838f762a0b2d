package app.backline.services.spi;

import java.util.List;

/**
 * A field a column can be mapped to.
 *
 * @param key snake_case name, used in the mapping
 * @param label shown on the mapping screen
 * @param required a file without a column for it is refused
 * @param aliases headers that mean this field; compared without case, blanks and punctuation
 */
public record ImportField(String key, String label, boolean required, List<String> aliases) {
    public static ImportField required(String key, String label, String... aliases) {
        return new ImportField(key, label, true, List.of(aliases));
    }

    public static ImportField optional(String key, String label, String... aliases) {
        return new ImportField(key, label, false, List.of(aliases));
    }
}
