package app.backline.services.jobs;

import java.time.Instant;

/**
 * What a job did last, however long ago.
 *
 * @param answeredAt when it last ended well; null for never
 * @param broughtAt when its source last had data; null for never, and for a job that asks nobody
 * @param failure its last cause of failure
 */
public record JobMemory(
        String module,
        String job,
        Instant firstTriedAt,
        Instant triedAt,
        Instant answeredAt,
        Instant broughtAt,
        Instant failedAt,
        String failure) {
    JobName name() {
        return new JobName(module, job);
    }
}
