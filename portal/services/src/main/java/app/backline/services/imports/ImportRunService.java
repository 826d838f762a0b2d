package app.backline.services.imports;

import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.CurrentOrganization;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps runs, their rejected rows and their files. */
@ApplicationService
public class ImportRunService {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private ImportRunQueries queries;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportEnded> ended;

    /** Remembers a file that can be read, for a run about to begin. */
    UUID open(NewImport from, ReadyImport ready) {
        ImportRun run =
                new ImportRun(from, ready, CurrentOrganization.requireCaller().displayName());
        em.persist(run);
        em.flush();
        if (from.mode() == ImportMode.RUN) {
            em.persist(new ImportFile(run.id(), StoredFile.pack(from.file())));
        }
        return run.id();
    }

    void begin(UUID id) {
        find(id).begin(clock.instant());
    }

    void fail(UUID id, String reason) {
        ImportRun run = find(id);
        if (!run.isOver()) {
            run.fail(reason, clock.instant());
            if (run.mode() == ImportMode.RUN) {
                ended.fire(new ImportEnded(id, run.fileName(), 0, reason));
            }
        }
    }

    /** The run with the first of its errors. */
    public ImportRunDetail get(UUID id) {
        ImportRunSummary run = queries.byId(id).orElseThrow(ImportRunService::unknown);
        return ImportRunDetail.of(run, queries.errors(id), find(id));
    }

    /** Newest first. */
    public Page<ImportRunSummary> list(ImportFilter filter, PageRequest page) {
        return queries.list(filter, page);
    }

    /** What was answered for the last file of this kind, to be offered again. */
    public Map<String, String> lastAnswers(String definition) {
        return queries.lastAnswers(definition).map(MappingJson::read).orElse(Map.of());
    }

    List<String> headers(UUID id) {
        return find(id).headers();
    }

    List<RejectedLine> rejected(UUID id, int after, int limit) {
        return queries.rejected(id, after, limit);
    }

    /** What is needed to do a run's work, or to do it again. */
    StoredImport stored(UUID id) {
        ImportRun run = find(id);
        byte[] content = em.createQuery("select f.content from ImportFile f where f.runId = :run", byte[].class)
                .setParameter("run", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The file of this import is not kept any more. Upload it again."));
        return new StoredImport(
                id,
                run.definitionKey(),
                run.fileName(),
                MappingJson.read(run.mapping().text()),
                MappingJson.read(run.answers().text()),
                run.options(),
                content);
    }

    private ImportRun find(UUID id) {
        ImportRun run = em.find(ImportRun.class, id);
        if (run == null) {
            throw unknown();
        }
        return run;
    }

    private static NotFound unknown() {
        return new NotFound("There is no such import.");
    }
}
