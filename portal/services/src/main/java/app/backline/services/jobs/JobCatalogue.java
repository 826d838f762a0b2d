package app.backline.services.jobs;

import app.backline.services.modules.ActiveModules;
import app.backline.services.spi.PlatformModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All jobs of the current organization: the portal's, then those of the modules that are on. */
@ApplicationScoped
public class JobCatalogue {
    @Inject
    @Any
    private Instance<PortalJob> portal;

    @Inject
    private ActiveModules modules;

    public List<PlannedJob> jobs() {
        List<PlannedJob> jobs = new ArrayList<>();
        portal.stream()
                .map(PortalJob::job)
                .sorted(Comparator.comparing(job -> job.label()))
                .forEach(job -> jobs.add(new PlannedJob(PortalJob.PORTAL, "Portal", job)));
        modules.each(PlatformModule::jobs)
                .forEach(job ->
                        jobs.add(new PlannedJob(job.moduleKey(), job.module().displayName(), job.value())));
        return List.copyOf(jobs);
    }

    /** Empty when the module is off now, or has the job no more. */
    public Optional<PlannedJob> find(JobName name) {
        return jobs().stream().filter(job -> job.name().equals(name)).findFirst();
    }
}
