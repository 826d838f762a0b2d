package app.backline.services.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * A run to read.
 *
 * @param detail what it did, in one line
 * @param failure why it failed
 * @param brought records its source told of, 0 for none; null for work that asks nobody, and for a failed run
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
        Instant finishedAt,
        Long brought) {}
