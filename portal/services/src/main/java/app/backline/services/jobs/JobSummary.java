package app.backline.services.jobs;

import java.time.Instant;

/**
 * A job for programs.
 *
 * @param everySeconds the time between two runs
 * @param next when it is due; null while it is not planned
 * @param alarm none, unreachable or not_run when it has been without data or success for 26 hours; null when all is well
 */
public record JobSummary(
        String module,
        String job,
        String label,
        long everySeconds,
        JobRunSummary last,
        Instant next,
        String alarm,
        Instant alarmSince,
        String alarmText) {
    static JobSummary of(JobState state) {
        JobAlarm alarm = state.alarm();
        return new JobSummary(
                state.job().moduleKey(),
                state.job().job().key(),
                state.job().job().label(),
                state.job().job().every().toSeconds(),
                state.last(),
                state.next(),
                alarm == null ? null : alarm.kind().name().toLowerCase(),
                alarm == null ? null : alarm.since(),
                alarm == null ? null : alarm.words());
    }
}
