package app.backline.services.jobs;

import app.backline.services.jobs.JobRunService.Done;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job for the current organization, from its beginning to its line in the history. */
@ApplicationScoped
public class JobWork {
    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);
    private static final int DETAIL = 500;

    @Inject
    private JobRunService runs;

    /**
     * @param attempt 1, or more after failures in a row
     * @throws JobFailed when the work threw; the run is in the history already
     */
    public void run(PlannedJob job, int attempt) {
        UUID run = runs.begin(job.name(), attempt);
        try {
            Done done = runs.work(job.job().work());
            runs.complete(run, new Done(shortened(done.detail()), done.brought()));
        } catch (Exception | LinkageError e) {
            LOG.warn("Job {} of {} failed, attempt {}", job.job().key(), job.moduleKey(), attempt, e);
            runs.fail(run, shortened(cause(e)));
            throw new JobFailed(job.name(), e);
        }
    }

    private static String cause(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage();
        return message == null || message.isBlank() ? root.getClass().getSimpleName() : message;
    }

    private static String shortened(String text) {
        return text == null || text.length() <= DETAIL ? text : text.substring(0, DETAIL - 1) + "…";
    }
}
