package app.backline.services.imports;

import app.backline.services.imports.csv.CsvFile;
import app.backline.services.imports.mapping.ColumnMapping;
import app.backline.services.imports.mapping.FittingDefinition;
import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file that can be read and fits its definition.
 *
 * @param found what the file is
 * @param file the file
 * @param mapping its columns as fields
 */
record ReadyImport(FoundDefinition found, CsvFile file, ColumnMapping mapping) {
    /** Refuses what cannot be imported as a whole. */
    static ReadyImport of(
            FoundDefinition found, Path path, Map<String, String> chosen, List<? extends ImportDefinition<?>> others) {
        CsvFile file = CsvFile.open(path);
        ColumnMapping mapping = ColumnMapping.of(file.headers(), found.definition(), chosen);
        FittingDefinition.require(mapping, found.definition(), others);
        return new ReadyImport(found, file, mapping);
    }

    void requireOptions(Set<String> chosen) {
        List<String> known =
                found.definition().options().stream().map(ImportOption::key).toList();
        for (String option : chosen) {
            if (!known.contains(option)) {
                throw new InvalidInput(
                        option,
                        "\"" + found.definition().key() + "\" has no option \"" + option + "\"."
                                + (known.isEmpty() ? "" : " It has " + String.join(", ", known) + "."));
            }
        }
    }

    ImportOutcome apply(ImportContext context) {
        return engine(found.definition()).apply(context);
    }

    private <N> ImportEngine<N> engine(ImportDefinition<N> definition) {
        return new ImportEngine<>(file, mapping, definition);
    }
}
