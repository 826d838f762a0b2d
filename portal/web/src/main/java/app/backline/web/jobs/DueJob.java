package app.backline.web.jobs;

import app.backline.services.jobs.JobName;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;

/** An entry of the schedule: a job of an organization. */
record DueJob(UUID organization, JobName name) {
    static final String TASK = "job";

    static DueJob of(String instance) {
        String[] parts = instance.split("/", 3);
        return new DueJob(UUID.fromString(parts[0]), new JobName(parts[1], parts[2]));
    }

    TaskInstance<Void> instance() {
        return new TaskInstance<>(TASK, organization + "/" + name.moduleKey() + "/" + name.jobKey());
    }
}
