package app.backline.services.jobs;

import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps the history of runs short. */
@ApplicationScoped
class JobHistoryJob implements PortalJob {
    @Inject
    private JobRunService runs;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "job_history",
                "Forget old job runs",
                Duration.ofHours(6),
                () -> runs.forgetOld() + " old runs forgotten");
    }
}
