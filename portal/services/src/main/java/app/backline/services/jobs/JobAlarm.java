package app.backline.services.jobs;

import app.backline.services.spi.ModuleJob;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A job that has had no data, or no success, for more than 26 hours: a day and two hours for a late run.
 *
 * @param since the last time it was well, or when it was first tried
 * @param cause the words of its last failure; null unless it could not be asked
 */
public record JobAlarm(PlannedJob job, Kind kind, Instant since, String cause) {
    public static final Duration PATIENCE = Duration.ofHours(26);

    /** What is wrong; an empty answer is an answer. */
    public enum Kind {
        /** The source answers, and has nothing to tell. */
        NONE,
        /** The source could not be asked: every try failed. */
        UNREACHABLE,
        /** Nobody tried: the job runner stands still. */
        NOT_RUN
    }

    /** Empty while all is well, and for jobs that run less often than the alarm waits. */
    static Optional<JobAlarm> of(PlannedJob job, JobMemory memory, Instant now) {
        if (job.job().every().compareTo(PATIENCE) >= 0) {
            return Optional.empty();
        }
        Instant limit = now.minus(PATIENCE);
        Instant answered = memory.answeredAt() == null ? memory.firstTriedAt() : memory.answeredAt();
        if (memory.triedAt().isBefore(limit)) {
            return Optional.of(new JobAlarm(job, Kind.NOT_RUN, memory.triedAt(), null));
        }
        if (answered.isBefore(limit)) {
            return Optional.of(new JobAlarm(job, Kind.UNREACHABLE, answered, memory.failure()));
        }
        Instant brought = memory.broughtAt() == null ? memory.firstTriedAt() : memory.broughtAt();
        boolean asks = job.job().work() instanceof ModuleJob.Source;
        return asks && brought.isBefore(limit)
                ? Optional.of(new JobAlarm(job, Kind.NONE, brought, null))
                : Optional.empty();
    }

    /** One line for people, without the time. */
    public String words() {
        return switch (kind) {
            case NONE -> "Answers, but had no data for 26 hours";
            case UNREACHABLE -> "Could not be asked for 26 hours: " + (cause == null ? "it never ended" : cause);
            case NOT_RUN -> "Has not run for 26 hours";
        };
    }
}
