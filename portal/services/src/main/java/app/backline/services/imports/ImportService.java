package app.backline.services.imports;

import app.backline.services.imports.csv.CsvFile;
import app.backline.services.imports.mapping.ColumnMapping;
import app.backline.services.imports.mapping.FittingDefinition;
import app.backline.services.problems.Problem;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportQuestion;
import app.backline.tenants.Access;
import app.backline.tenants.AccessLevel;
import app.backline.tenants.Allowed;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in. Has no transaction of its own: a run is remembered, worked and ended in three, so that a failure can be
 * told and leaves nothing else.
 */
@ApplicationScoped
@OrgBound
public class ImportService {
    /** A file of at most this many bytes is imported while the person waits. */
    static final long SMALL = 2L * 1024 * 1024;

    private static final int CHUNK = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);

    @Inject
    private ImportDefinitions definitions;

    @Inject
    private ImportRunService runs;

    @Inject
    private ImportExecutionService execution;

    @Inject
    private ImportWorkers workers;

    @Inject
    private Access access;

    /** The kinds of files that can be imported, of all active modules. */
    public List<ImportDefinitionSummary> definitions() {
        return definitions.all().stream().map(ImportDefinitionSummary::of).toList();
    }

    /**
     * Reads a file and suggests a mapping. Stores nothing.
     *
     * @throws Problem when it cannot be read as a whole, or another definition reads it better
     */
    public ImportInspection inspect(String definition, Path path) {
        FoundDefinition found = definitions.get(definition);
        CsvFile file = CsvFile.open(path);
        ColumnMapping mapping = ColumnMapping.of(file.headers(), found.definition(), Map.of());
        FittingDefinition.requireNoBetter(mapping, found.definition(), definitions.others(found.definition()));
        return ImportInspection.of(file, mapping, mapping.missing(found.definition()));
    }

    /** What a person must decide about the file before it is checked or imported; stores nothing. */
    public List<ImportQuestion> questions(NewImport asked) {
        return ready(asked.definition(), asked.file(), asked.mapping()).questions();
    }

    /**
     * Checks the file, and imports it: at once when it is small, else while the caller goes on and asks for the run.
     *
     * @return the run; its status tells whether it is over
     * @throws OpenQuestions when it raises questions that are not answered; nothing is stored
     * @throws Problem when the file cannot be read as a whole or does not fit the definition; nothing is stored
     */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public ImportRunDetail start(NewImport asked) {
        ReadyImport ready =
                ready(asked.definition(), asked.file(), asked.mapping()).with(asked.answers());
        ready.requireOptions(asked.options());
        ready.requireAnswers();
        UUID id = runs.open(asked, ready);
        if (asked.mode() == ImportMode.RUN && asked.file().toFile().length() > SMALL) {
            workers.later(() -> work(id));
        } else {
            work(id, ready, context(id, asked.fileName(), asked.mode(), asked.options()));
        }
        return runs.get(id);
    }

    /** Does a run again, as a new one with the same file and choices. */
    @Allowed({Role.ADMIN, Role.MANAGER, Role.OPERATOR, Role.AUTOMATION})
    public ImportRunDetail repeat(UUID id) {
        StoredImport stored = runs.stored(id);
        return StoredFile.with(
                stored.content(),
                path -> start(new NewImport(
                        stored.definition(),
                        stored.fileName(),
                        path,
                        stored.mapping(),
                        stored.answers(),
                        Set.copyOf(stored.options()),
                        ImportMode.RUN)));
    }

    /** Writes the rows that were not taken, with reasons, as a CSV file with the headers of the original. */
    public void writeRejected(UUID id, Writer out) throws IOException {
        out.write(RejectedCsv.header(runs.headers(id)));
        int after = 0;
        List<RejectedLine> rows = runs.rejected(id, after, CHUNK);
        while (!rows.isEmpty()) {
            for (RejectedLine row : rows) {
                out.write(RejectedCsv.line(row));
            }
            after = rows.get(rows.size() - 1).rowNumber();
            rows = runs.rejected(id, after, CHUNK);
        }
    }

    private ReadyImport ready(String definition, Path path, Map<String, String> mapping) {
        FoundDefinition found = definitions.get(definition);
        access.require(found.moduleKey(), AccessLevel.WRITE);
        return ReadyImport.of(found, path, mapping, definitions.others(found.definition()));
    }

    /** On another thread: everything comes from the database. */
    private void work(UUID id) {
        try {
            StoredImport stored = runs.stored(id);
            ImportContext context = context(id, stored.fileName(), ImportMode.RUN, Set.copyOf(stored.options()));
            StoredFile.with(stored.content(), path -> {
                ReadyImport ready = ready(stored.definition(), path, stored.mapping());
                work(id, ready.with(stored.answers()), context);
                return null;
            });
        } catch (RuntimeException e) {
            fail(id, e);
        }
    }

    private void work(UUID id, ReadyImport ready, ImportContext context) {
        try {
            runs.begin(id);
            if (context.preview()) {
                check(id, ready, context);
            } else {
                execution.run(id, ready, context);
            }
        } catch (RuntimeException e) {
            fail(id, e);
        }
    }

    private void check(UUID id, ReadyImport ready, ImportContext context) {
        try {
            execution.check(id, ready, context);
        } catch (ImportExecutionService.CheckedOnly done) {
            execution.finish(id, ready, done.outcome());
        }
    }

    private void fail(UUID id, RuntimeException e) {
        if (e instanceof Problem problem) {
            runs.fail(id, problem.getMessage() + " Nothing was stored.");
        } else {
            LOG.error("Import {} failed", id, e);
            runs.fail(
                    id,
                    "The portal could not finish this import. Nothing was stored. Try it again; if it fails again,"
                            + " give support the reference " + id + ".");
        }
    }

    private static ImportContext context(UUID id, String fileName, ImportMode mode, Set<String> options) {
        return new ImportContext(id, fileName, mode == ImportMode.PREVIEW, options);
    }
}
