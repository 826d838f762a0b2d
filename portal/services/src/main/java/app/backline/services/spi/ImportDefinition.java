package app.backline.services.spi;

import java.util.List;

/**
 * One kind of file and how its rows become records. The engine reads the file, matches headers to fields, hands each row
 * to {@link #read} and the good ones to {@link #write}; a definition knows neither CSV nor screens.
 *
 * @param <N> the input record one row becomes, for example {@code NewPlacement}
 */
public interface ImportDefinition<N> {
    /** Names the definition in REST and in the import history, for example {@code spotify-campaigns}. */
    String key();

    /** For example "Spotify campaigns". */
    String displayName();

    /** The fields a column can be mapped to, in the order the mapping screen shows them. */
    List<ImportField> fields();

    /** Yes/no choices the person makes before the run, for example {@code create_vendors}. */
    default List<ImportOption> options() {
        return List.of();
    }

    /**
     * What a person must decide about this file before it is checked or imported. Called once before a check and once
     * before a run, after the columns are mapped; no database. Ready-made questions are in {@code
     * services.imports.questions}:
     *
     * <pre>{@code
     * return Questions.of(rows, new UnknownWords("status", Words::isStatus, STATUSES), new DateOrder("start_date"));
     * }</pre>
     *
     * <p>{@link #read} then finds each answer by {@link ImportRow#answer}. A matter that can be told for certain is no
     * question.
     *
     * @param rows the rows of the file as they stream by; a row's cells can be read until the next row is asked for
     */
    default List<ImportQuestion> questions(Iterable<ImportRow> rows) {
        return List.of();
    }

    /**
     * Makes one row into a record. Called for every row, in preview and in a run; no database.
     *
     * @throws RowRejected with a reason a person can act on; the row is reported and the others go on
     */
    N read(ImportRow row);

    /**
     * Checks (preview) or stores (run) the rows in the import's own transaction, in the order of the file. Must store
     * in bulk: some statements for all rows, not some for each.
     *
     * @param rows all readable rows of the file
     * @return one outcome for each row, in the same order
     */
    List<RowOutcome> write(List<ImportedRow<N>> rows, ImportContext context);
}
