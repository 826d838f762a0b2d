package app.backline.services.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One run with its reasons.
 *
 * @param errors "Row N: reason", the first {@link ImportRunQueries#ERRORS_SHOWN}; all are in {@code rejected.csv}
 * @param warnings "Row N: remark", the first thousand
 * @param mapping header to field; a column that was left out has none
 * @param answers question to the choice that was made
 * @param failure why a failed run failed; null otherwise
 */
public record ImportRunDetail(
        UUID id,
        String definition,
        String fileName,
        String mode,
        String status,
        int totalRows,
        int imported,
        int updated,
        int unchanged,
        int rejected,
        int warned,
        List<String> errors,
        List<String> warnings,
        Map<String, String> mapping,
        Map<String, String> answers,
        String failure,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {
    static ImportRunDetail of(ImportRunSummary run, List<String> errors, ImportRun asked) {
        return new ImportRunDetail(
                run.id(),
                run.definition(),
                run.fileName(),
                run.mode(),
                run.status(),
                run.totalRows(),
                run.imported(),
                run.updated(),
                run.unchanged(),
                run.rejected(),
                run.warned(),
                errors,
                run.warnings(),
                MappingJson.read(asked.mapping().text()),
                MappingJson.read(asked.answers().text()),
                run.failure(),
                run.createdAt(),
                run.startedAt(),
                run.finishedAt());
    }

    public boolean ended() {
        return status.equals(ImportStatus.COMPLETED.key()) || status.equals(ImportStatus.FAILED.key());
    }
}
