package app.backline.services.imports;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Says of imports that were interrupted that they were. */
@ApplicationScoped
class AbandonedImportsJob implements PortalJob {
    @Inject
    private ImportExecutionService execution;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "abandoned_imports",
                "Close interrupted imports",
                Duration.ofMinutes(2),
                () -> execution.failAbandoned() + " interrupted imports closed");
    }
}
