package app.backline.services.jobs;

import app.backline.services.audit.AuditLog;
import app.backline.services.audit.Snapshot;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Allowed;
import app.backline.tenants.OrgBound;
import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an admin sees of the jobs, and does about them. */
@ApplicationScoped
@OrgBound
public class JobBoard {
    @Inject
    private JobCatalogue catalogue;

    @Inject
    private JobRunService runs;

    @Inject
    private JobAlarms alarms;

    @Inject
    private AuditLog audit;

    @Inject
    private Instance<JobSchedule> schedule;

    @Allowed(Role.ADMIN)
    public List<JobState> states() {
        Map<JobName, JobRunSummary> last = runs.latest().stream()
                .collect(Collectors.toMap(run -> new JobName(run.module(), run.job()), Function.identity()));
        Map<JobName, Instant> next = schedule.isResolvable() ? schedule.get().next() : Map.of();
        Map<JobName, JobAlarm> wrong = alarms.all().stream()
                .collect(Collectors.toMap(alarm -> alarm.job().name(), Function.identity()));
        return catalogue.jobs().stream()
                .map(job -> new JobState(job, last.get(job.name()), next.get(job.name()), wrong.get(job.name())))
                .toList();
    }

    @Allowed(Role.ADMIN)
    public List<JobRunSummary> history(JobName name) {
        return runs.history(name, 50);
    }

    /** Makes a job due at once. */
    @Allowed(Role.ADMIN)
    public void runNow(JobName name) {
        if (catalogue.find(name).isEmpty()) {
            throw new NotFound("There is no such job any more. Is its module switched on?");
        }
        schedule.get().now(name);
        audit.record(
                "run_by_hand",
                "job",
                null,
                null,
                Snapshot.of()
                        .with("module", name.moduleKey())
                        .with("job", name.jobKey())
                        .json());
    }
}
