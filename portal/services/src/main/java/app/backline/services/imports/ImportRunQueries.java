package app.backline.services.imports;

import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads runs and their rejected rows; inside the transaction of {@link ImportRunService}. */
@ApplicationScoped
class ImportRunQueries {
    static final int ERRORS_SHOWN = 1_000;
    private static final String COLUMNS = "select id, definition_key, file_name, mode, status, total_rows, imported,"
            + " updated, unchanged, rejected, warned, warnings, failure, started_by, created_at, started_at, finished_at"
            + " from import_run ";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<ImportRunSummary> byId(UUID id) {
        return NativeRows.first(
                em.createNativeQuery(COLUMNS + "where id = ?1").setParameter(1, id), ImportRunSummary.class);
    }

    /** Newest first. */
    Page<ImportRunSummary> list(ImportFilter filter, PageRequest request) {
        String where = "where true" + (filter.mode() == null ? "" : " and mode = ?1")
                + (filter.status() == null ? "" : " and status = ?2")
                + (filter.definition() == null ? "" : " and definition_key = ?3")
                + (request.isFirst() ? "" : " and (created_at, id) < (cast(?4 as timestamptz), ?5)");
        Query query = em.createNativeQuery(
                COLUMNS + where + " order by created_at desc, id desc limit " + (request.limit() + 1));
        set(query, 1, filter.mode() == null ? null : filter.mode().key());
        set(query, 2, filter.status() == null ? null : filter.status().key());
        set(query, 3, filter.definition());
        if (!request.isFirst()) {
            query.setParameter(4, request.after().key());
            query.setParameter(5, request.after().id());
        }
        return Page.of(
                NativeRows.list(query, ImportRunSummary.class),
                request,
                run -> new Cursor(run.createdAt().toString(), run.id()));
    }

    /** Rejected rows after a row number, in the file's order. */
    List<RejectedLine> rejected(UUID run, int after, int limit) {
        Query query = em.createNativeQuery("select row_number, reason, cells from rejected_row"
                        + " where run_id = ?1 and row_number > ?2 order by row_number limit ?3")
                .setParameter(1, run)
                .setParameter(2, after)
                .setParameter(3, limit);
        return NativeRows.list(query, RejectedLine.class);
    }

    Optional<String> lastAnswers(String definition) {
        Query query = em.createNativeQuery("select cast(answers as text) from import_run where definition_key = ?1"
                        + " and mode = 'run' and answers <> '{}' order by created_at desc, id desc limit 1")
                .setParameter(1, definition);
        return query.getResultList().stream().findFirst().map(String.class::cast);
    }

    List<String> errors(UUID run) {
        return rejected(run, 0, ERRORS_SHOWN).stream()
                .map(RejectedLine::sentence)
                .toList();
    }

    private static void set(Query query, int position, String value) {
        if (value != null) {
            query.setParameter(position, value);
        }
    }
}
