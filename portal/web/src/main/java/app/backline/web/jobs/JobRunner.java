package app.backline.web.jobs;

import app.backline.services.jobs.JobName;
import app.backline.services.jobs.JobSchedule;
import app.backline.tenants.CurrentOrganization;
import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Starts the scheduler with the portal and stops it gracefully: work that runs may finish. */
@ApplicationScoped
public class JobRunner implements JobSchedule {
    private static final int WORKERS = 3;
    private static final int AFTER_EVERYTHING = 5_000;

    @Resource(lookup = "java:app/jdbc/jobs")
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private JobPlanner planner;

    @Inject
    private JobTask task;

    @Inject
    private Clock clock;

    private Scheduler scheduler;

    void start(@Observes @Priority(AFTER_EVERYTHING) Startup started) {
        scheduler = Scheduler.create(database, task.task())
                .startTasks(planner.task())
                .threads(WORKERS)
                .executorService(Executors.newFixedThreadPool(WORKERS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofSeconds(2))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    @Override
    public Map<JobName, Instant> next() {
        UUID organization = CurrentOrganization.require();
        return scheduler.getScheduledExecutionsForTask(DueJob.TASK).stream()
                .collect(Collectors.toMap(
                        execution -> DueJob.of(execution.getTaskInstance().getId()),
                        ScheduledExecution::getExecutionTime))
                .entrySet()
                .stream()
                .filter(due -> due.getKey().organization().equals(organization))
                .collect(Collectors.toMap(due -> due.getKey().name(), Map.Entry::getValue));
    }

    @Override
    public void now(JobName name) {
        var instance = new DueJob(CurrentOrganization.require(), name).instance();
        if (!scheduler.scheduleIfNotExists(instance, clock.instant())) {
            scheduler.reschedule(instance, clock.instant());
        }
        scheduler.triggerCheckForDueExecutions();
    }
}
