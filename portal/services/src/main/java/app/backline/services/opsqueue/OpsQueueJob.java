package app.backline.services.opsqueue;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Asks every source once a minute what needs a person now. */
@ApplicationScoped
class OpsQueueJob implements PortalJob {
    @Inject
    private OpsQueueService queue;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "ops_queue",
                "Compare the Ops Queue",
                Duration.ofMinutes(1),
                () -> queue.reconcile().toString());
    }
}
