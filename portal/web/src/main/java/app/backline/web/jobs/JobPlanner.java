package app.backline.web.jobs;

import app.backline.services.jobs.JobCatalogue;
import app.backline.services.jobs.PlannedJob;
import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Puts every job of every organization on the schedule that is not there yet. */
@ApplicationScoped
class JobPlanner {
    @Inject
    private Organizations organizations;

    @Inject
    private JobCatalogue catalogue;

    @Inject
    private Clock clock;

    RecurringTask<Void> task() {
        return Tasks.recurring("plan_jobs", FixedDelay.ofSeconds(30))
                .execute((instance, context) -> plan(context.getSchedulerClient()));
    }

    private void plan(SchedulerClient client) {
        for (Organization organization : organizations.active()) {
            List<PlannedJob> jobs = CurrentOrganization.call(organization.id(), catalogue::jobs);
            jobs.forEach(job ->
                    client.scheduleIfNotExists(new DueJob(organization.id(), job.name()).instance(), clock.instant()));
        }
    }
}
