package app.backline.services.imports;

import app.backline.tenants.CurrentOrganization;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Threads for files too large for a request. */
@ApplicationScoped
class ImportWorkers {
    @Resource
    private ManagedExecutorService executor;

    /** Later, for the current caller. */
    void later(Runnable work) {
        executor.submit(CurrentOrganization.carry(work));
    }
}
