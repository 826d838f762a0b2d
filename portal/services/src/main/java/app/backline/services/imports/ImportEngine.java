package app.backline.services.imports;

import app.backline.services.imports.csv.CsvFile;
import app.backline.services.imports.csv.CsvRow;
import app.backline.services.imports.csv.CsvRows;
import app.backline.services.imports.mapping.ColumnMapping;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import app.backline.services.spi.RowRejected;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One pass over a file for one definition: every row read, the good ones handed over together. Holds what the definition
 * makes of a row, never the cells.
 *
 * @param <N> what a row becomes
 */
final class ImportEngine<N> {
    static final int WARNINGS_KEPT = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(ImportEngine.class);

    private final CsvFile file;
    private final ColumnMapping mapping;
    private final ImportDefinition<N> definition;
    private final Map<String, String> answers;
    private final List<ImportedRow<N>> good = new ArrayList<>();
    private final SortedMap<Integer, String> rejected = new TreeMap<>();
    private final List<MappedRow> remarked = new ArrayList<>();
    private final Map<RowOutcome.Result, Integer> counts = new EnumMap<>(RowOutcome.Result.class);
    private int total;

    /** @param answers question to choice */
    ImportEngine(CsvFile file, ColumnMapping mapping, ImportDefinition<N> definition, Map<String, String> answers) {
        this.file = file;
        this.mapping = mapping;
        this.definition = definition;
        this.answers = answers;
    }

    ImportOutcome apply(ImportContext context) {
        readAll();
        if (!good.isEmpty()) {
            count(definition.write(good, context));
        }
        return outcome();
    }

    private void readAll() {
        try (CsvRows rows = file.read()) {
            rows.next();
            while (rows.hasNext()) {
                total++;
                read(rows.next());
            }
        }
    }

    private void read(CsvRow row) {
        MappedRow mapped = new MappedRow(row, mapping, answers);
        try {
            requireColumns(row);
            good.add(new ImportedRow<>(mapped, definition.read(mapped)));
        } catch (RowRejected e) {
            rejected.put(row.number(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("{} could not read row {} of a file", definition.key(), row.number(), e);
            rejected.put(
                    row.number(), "The portal could not make sense of this row. Compare it with the rows around it.");
        }
        mapped.letCellsGo();
    }

    private void requireColumns(CsvRow row) {
        RowShape.complaint(row, file.headers().size()).ifPresent(complaint -> {
            throw new RowRejected(complaint);
        });
    }

    private void count(List<RowOutcome> outcomes) {
        if (outcomes.size() != good.size()) {
            throw new IllegalStateException(
                    definition.key() + " answered " + outcomes.size() + " outcomes for " + good.size() + " rows");
        }
        for (int i = 0; i < outcomes.size(); i++) {
            RowOutcome outcome = outcomes.get(i);
            counts.merge(outcome.result(), 1, Integer::sum);
            MappedRow row = (MappedRow) good.get(i).source();
            if (outcome.result() == RowOutcome.Result.REJECTED) {
                rejected.put(row.number(), outcome.reason());
            } else if (!row.warnings().isEmpty()) {
                remarked.add(row);
            }
        }
    }

    private ImportOutcome outcome() {
        List<String> warnings = new ArrayList<>();
        for (String header : mapping.repeated()) {
            warnings.add("The file has more than one column \"" + header + "\"; the first one is read.");
        }
        remarked.stream()
                .flatMap(row -> row.warnings().stream().map(remark -> "Row " + row.number() + ": " + remark))
                .limit(WARNINGS_KEPT)
                .forEach(warnings::add);
        return new ImportOutcome(
                total,
                counted(RowOutcome.Result.IMPORTED),
                counted(RowOutcome.Result.UPDATED),
                counted(RowOutcome.Result.UNCHANGED),
                rejected,
                remarked.size(),
                List.copyOf(warnings));
    }

    private int counted(RowOutcome.Result result) {
        return counts.getOrDefault(result, 0);
    }
}
