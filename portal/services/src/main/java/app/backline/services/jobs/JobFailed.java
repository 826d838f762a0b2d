package app.backline.services.jobs;

/** A run failed and is to be tried again. */
public class JobFailed extends RuntimeException {
    JobFailed(JobName name, Throwable cause) {
        super("Job " + name.jobKey() + " of " + name.moduleKey() + " failed", cause);
    }
}
