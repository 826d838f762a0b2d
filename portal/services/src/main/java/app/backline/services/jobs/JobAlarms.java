package app.backline.services.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The jobs of the current organization that have been without data or success for too long. */
@ApplicationScoped
public class JobAlarms {
    @Inject
    private JobCatalogue catalogue;

    @Inject
    private JobRunService runs;

    @Inject
    private Clock clock;

    public List<JobAlarm> all() {
        Map<JobName, JobMemory> memories =
                runs.memories().stream().collect(Collectors.toMap(JobMemory::name, Function.identity()));
        return catalogue.jobs().stream()
                .filter(job -> memories.containsKey(job.name()))
                .flatMap(job -> JobAlarm.of(job, memories.get(job.name()), clock.instant()).stream())
                .toList();
    }
}
