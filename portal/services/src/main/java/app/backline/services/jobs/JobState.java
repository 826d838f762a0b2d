package app.backline.services.jobs;

import java.time.Instant;

/**
 * A job as the jobs page shows it.
 *
 * @param last its last run; null when it never ran
 * @param next when it is due; null while it is not planned
 */
public record JobState(PlannedJob job, JobRunSummary last, Instant next) {}
