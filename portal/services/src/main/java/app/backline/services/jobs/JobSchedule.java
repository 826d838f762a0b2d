package app.backline.services.jobs;

import java.time.Instant;
import java.util.Map;

/** When the current organization's jobs are due; answered by the scheduler. */
public interface JobSchedule {
    /** Jobs that are planned, with their next time. */
    Map<JobName, Instant> next();

    /** Makes a job due at once. */
    void now(JobName name);
}
