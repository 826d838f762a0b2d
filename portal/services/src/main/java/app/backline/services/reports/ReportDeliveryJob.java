package app.backline.services.reports;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends reports to GitHub, every minute. */
@ApplicationScoped
class ReportDeliveryJob implements PortalJob {
    @Inject
    private ReportDelivery delivery;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "report_delivery", "Make issues of reports", Duration.ofMinutes(1), () -> delivery.sendDue());
    }
}
