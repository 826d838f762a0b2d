package app.backline.services.imports;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * A file to import.
 *
 * @param definition key of the definition, for example {@code spotify-campaigns}
 * @param fileName as the person named it
 * @param file where it lies; the caller removes it after the call
 * @param mapping header to field, or to null for a column that is left out; headers not named are matched by themselves
 * @param answers question to choice; answers to questions that the file does not raise are left aside
 * @param options keys of the definition's options that are chosen
 * @param mode check only, or store
 */
public record NewImport(
        String definition,
        String fileName,
        Path file,
        Map<String, String> mapping,
        Map<String, String> answers,
        Set<String> options,
        ImportMode mode) {
    public NewImport {
        fileName = fileName == null || fileName.isBlank() ? "file.csv" : fileName.strip();
        fileName = fileName.length() <= 200 ? fileName : fileName.substring(fileName.length() - 200);
        mapping = mapping == null ? Map.of() : mapping;
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        options = options == null ? Set.of() : Set.copyOf(options);
    }

    /** Without answers: for files that raise no questions. */
    public NewImport(
            String definition,
            String fileName,
            Path file,
            Map<String, String> mapping,
            Set<String> options,
            ImportMode mode) {
        this(definition, fileName, file, mapping, Map.of(), options, mode);
    }
}
