package app.backline.services.opsqueue;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Compares the queue once a minute, for what changed without anybody saying so, such as time passing. */
@ApplicationScoped
public class OpsQueueJob implements PortalJob {
    @Inject
    private OpsQueueService queue;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "ops_queue",
                "Ops Queue",
                Duration.ofMinutes(1),
                () -> queue.reconcile().toString());
    }
}
