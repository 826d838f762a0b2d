package app.backline.services.imports;

import app.backline.services.imports.csv.CsvFile;
import app.backline.services.imports.mapping.ColumnMapping;
import app.backline.services.imports.mapping.FittingDefinition;
import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportOption;
import app.backline.services.spi.ImportQuestion;
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
 * @param answers question to choice
 */
record ReadyImport(FoundDefinition found, CsvFile file, ColumnMapping mapping, Map<String, String> answers) {
    /** Refuses what cannot be imported as a whole. */
    static ReadyImport of(
            FoundDefinition found, Path path, Map<String, String> chosen, List<? extends ImportDefinition<?>> others) {
        CsvFile file = CsvFile.open(path);
        ColumnMapping mapping = ColumnMapping.of(file.headers(), found.definition(), chosen);
        FittingDefinition.require(mapping, found.definition(), others);
        return new ReadyImport(found, file, mapping, Map.of());
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

    ReadyImport with(Map<String, String> given) {
        return new ReadyImport(found, file, mapping, given);
    }

    /** What a person must decide about this file. */
    List<ImportQuestion> questions() {
        try (MappedRows rows = new MappedRows(file, mapping)) {
            return found.definition().questions(rows);
        }
    }

    /** @throws OpenQuestions with those that are not answered by one of their choices */
    void requireAnswers() {
        List<ImportQuestion> open = questions().stream()
                .filter(question -> !question.takes(answers.get(question.key())))
                .toList();
        if (!open.isEmpty()) {
            throw new OpenQuestions(open);
        }
    }

    ImportOutcome apply(ImportContext context) {
        return engine(found.definition()).apply(context);
    }

    private <N> ImportEngine<N> engine(ImportDefinition<N> definition) {
        return new ImportEngine<>(file, mapping, definition, answers);
    }
}
