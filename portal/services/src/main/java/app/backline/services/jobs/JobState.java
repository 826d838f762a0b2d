package app.backline.services.jobs;

import java.time.Instant;

/**
 * A job as the jobs page shows it.
 *
 * @param last its last run; null when it never ran
 * @param next when it is due; null while it is not planned
 * @param alarm what has been wrong for 26 hours; null when nothing
 */
public record JobState(PlannedJob job, JobRunSummary last, Instant next, JobAlarm alarm) {}
