package app.backline.services.vendors;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps the figures of vendors' lists fresh: at once when deliveries change, and against the running of the days. */
@ApplicationScoped
class VendorPerformanceJob implements PortalJob {
    @Inject
    private VendorPerformanceService performance;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "vendor_performance",
                "Measure vendors",
                Duration.ofMinutes(15),
                () -> performance.refresh() + " vendors measured");
    }

    void changed(@Observes VendorDeliveryChanged change) {
        performance.refresh();
    }
}
