package app.backline.services.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A run, as lists and REST show it.
 *
 * @param totalRows rows that are not blank, without the header
 * @param warned rows with a warning
 * @param failure why a failed run failed; null otherwise
 * @param startedBy who uploaded the file
 * @param createdAt when the file came in
 */
public record ImportRunSummary(
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
        List<String> warnings,
        String failure,
        String startedBy,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt) {}
