package app.backline.web.jobs;

import app.backline.services.jobs.JobCatalogue;
import app.backline.services.jobs.JobFailed;
import app.backline.services.jobs.JobWork;
import app.backline.services.jobs.PlannedJob;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the scheduler does when a job of an organization is due. */
@ApplicationScoped
class JobTask {
    /** When not the job but the portal failed: the database is away. */
    private static final Duration WAIT_FOR_THE_PORTAL = Duration.ofSeconds(30);

    @Inject
    private Organizations organizations;

    @Inject
    private JobCatalogue catalogue;

    @Inject
    private JobWork work;

    @Inject
    private Clock clock;

    CustomTask<Void> task() {
        return Tasks.custom(DueJob.TASK, Void.class)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(WAIT_FOR_THE_PORTAL)))
                .execute((instance, context) -> run(DueJob.of(instance.getId()), context));
    }

    private CompletionHandler<Void> run(DueJob due, ExecutionContext context) {
        boolean active =
                organizations.byId(due.organization()).map(Organization::active).orElse(false);
        if (!active) {
            return (complete, operations) -> operations.remove();
        }
        return CurrentOrganization.call(due.organization(), () -> {
            Optional<PlannedJob> job = catalogue.find(due.name());
            return job.isPresent() ? run(job.get(), context) : (complete, operations) -> operations.remove();
        });
    }

    private CompletionHandler<Void> run(PlannedJob job, ExecutionContext context) {
        int failures = context.getExecution().consecutiveFailures;
        Instant started = clock.instant();
        try {
            work.run(job, failures + 1);
            return (complete, operations) -> operations.reschedule(
                    complete, clock.instant().plus(job.job().every()));
        } catch (JobFailed e) {
            Instant next =
                    clock.instant().plus(Backoff.after(failures + 1, job.job().every()));
            return (complete, operations) -> operations.reschedule(
                    ExecutionComplete.failure(complete.getExecution(), started, complete.getTimeDone(), e), next);
        }
    }
}
