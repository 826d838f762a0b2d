package app.backline.services.imports;

import app.backline.services.imports.csv.CsvRow;
import app.backline.services.imports.csv.CsvRows;
import app.backline.services.spi.ImportContext;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.BulkTable;
import app.backline.tenants.BulkTarget;
import app.backline.tenants.Keys;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The one transaction of a run: rows, rejected rows and the run's end are stored together or not at all. The transaction
 * holds a lock that ends with it, however it ends; so another node can tell a run that works from one that died.
 */
@ApplicationService
public class ImportExecutionService {
    private static final BulkTarget REJECTED =
            BulkTarget.insert("rejected_row", "id", "run_id", "row_number", "reason", "cells");

    /** Between being accepted and taking its lock a run may wait this long for a free thread. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private BulkTable bulk;

    @Inject
    private Clock clock;

    @Inject
    private Event<ImportEnded> ended;

    /** Does the work of a run. */
    void run(UUID id, ReadyImport ready, ImportContext context) {
        lock(id);
        finish(id, ready, ready.apply(context));
    }

    /**
     * Does the work of a run and undoes it.
     *
     * @throws CheckedOnly always, with the outcome; it rolls back what a definition stored against its contract
     */
    void check(UUID id, ReadyImport ready, ImportContext context) {
        lock(id);
        throw new CheckedOnly(ready.apply(context));
    }

    /** Stores the outcome; the file is not needed any more. */
    void finish(UUID id, ReadyImport ready, ImportOutcome outcome) {
        ImportRun run = em.find(ImportRun.class, id);
        run.complete(outcome, clock.instant());
        em.flush();
        if (run.mode() == ImportMode.RUN) {
            ended.fire(new ImportEnded(id, run.fileName(), outcome.total(), null));
        }
        em.createQuery("delete from ImportFile f where f.runId = :run")
                .setParameter("run", id)
                .executeUpdate();
        if (!outcome.rejected().isEmpty()) {
            try (CsvRows rows = ready.file().read()) {
                bulk.write(REJECTED, rejected(id, rows, outcome.rejected()));
            }
        }
    }

    /** Fails the runs that nobody works on any more, because the portal was stopped; answers how many. */
    int failAbandoned() {
        List<ImportRun> open = em.createQuery(
                        "select r from ImportRun r where r.status in ('queued', 'running') and r.updatedAt < :quiet",
                        ImportRun.class)
                .setParameter("quiet", clock.instant().minus(GRACE))
                .getResultList();
        List<ImportRun> abandoned = open.stream().filter(run -> lock(run.id())).toList();
        String reason = "The portal was stopped while this import ran. Nothing was stored. Run it again.";
        abandoned.forEach(run -> {
            run.fail(reason, clock.instant());
            ended.fire(new ImportEnded(run.id(), run.fileName(), 0, reason));
        });
        return abandoned.size();
    }

    private boolean lock(UUID id) {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, id.getLeastSignificantBits())
                .getSingleResult();
    }

    /** Reads the cells again, because nobody kept them. */
    private static Iterator<Object[]> rejected(UUID run, CsvRows rows, SortedMap<Integer, String> reasons) {
        return new Iterator<>() {
            private final Iterator<Integer> numbers = reasons.keySet().iterator();

            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public Object[] next() {
                int number = numbers.next();
                CsvRow row = rows.next();
                while (row.number() < number) {
                    row = rows.next();
                }
                return new Object[] {Keys.next(), run, number, reasons.get(number), Arrays.asList(row.cells())};
            }
        };
    }

    /** Carries the outcome of a check out of its transaction, which ends with it. */
    static final class CheckedOnly extends RuntimeException {
        private final transient ImportOutcome outcome;

        CheckedOnly(ImportOutcome outcome) {
            super("Checked only", null, false, false);
            this.outcome = outcome;
        }

        ImportOutcome outcome() {
            return outcome;
        }
    }
}
