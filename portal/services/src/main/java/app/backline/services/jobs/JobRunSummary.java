package app.backline.services.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * A run to read.
 *
 * @param detail what it did, in one line
 * @param failure why it failed
 */
public record JobRunSummary(
        UUID id,
        String module,
        String job,
        JobStatus status,
        int attempt,
        String detail,
        String failure,
        Instant startedAt,
        Instant finishedAt) {}
