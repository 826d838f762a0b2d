package app.backline.services.jobs;

import app.backline.tenants.OrgScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One time a job ran for the organization: running, then completed or failed for good. */
@Entity
@Table(name = "job_run")
public class JobRun extends OrgScoped {
    @Column(name = "module_key")
    private String moduleKey;

    @Column(name = "job_key")
    private String jobKey;

    private String status = JobStatus.RUNNING.key();
    private int attempt;
    private String detail;
    private String failure;
    private Long brought;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected JobRun() {}

    JobRun(JobName name, int attempt, Instant now) {
        this.moduleKey = name.moduleKey();
        this.jobKey = name.jobKey();
        this.attempt = attempt;
        this.startedAt = now;
    }

    /** @param brought records a source told of; null for work that asks nobody */
    void complete(String what, Long brought, Instant now) {
        end(JobStatus.COMPLETED, now);
        this.detail = what;
        this.brought = brought;
    }

    void fail(String cause, Instant now) {
        end(JobStatus.FAILED, now);
        failure = cause;
    }

    private void end(JobStatus as, Instant now) {
        if (status() != JobStatus.RUNNING) {
            throw new IllegalStateException("A run that is over does not end again");
        }
        status = as.key();
        finishedAt = now;
    }

    public JobStatus status() {
        return JobStatus.of(status);
    }

    public String moduleKey() {
        return moduleKey;
    }

    public String jobKey() {
        return jobKey;
    }

    /** 1 for the first try, counted up by each failure in a row. */
    public int attempt() {
        return attempt;
    }

    public String detail() {
        return detail;
    }

    public String failure() {
        return failure;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
