package app.backline.services.dashboard;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps the tally of campaigns short, so that adding it up stays cheap. */
@ApplicationScoped
class TallyJob implements PortalJob {
    @Inject
    private DashboardService dashboard;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "campaign_tally",
                "Fold the dashboard's counts",
                Duration.ofMinutes(15),
                () -> "folded into " + dashboard.fold() + " kinds of campaigns");
    }
}
