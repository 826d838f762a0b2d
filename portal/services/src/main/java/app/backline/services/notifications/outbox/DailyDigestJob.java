package app.backline.services.notifications.outbox;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tells once a day what runs and what waits. */
@ApplicationScoped
class DailyDigestJob implements PortalJob {
    @Inject
    private CampaignReminderService reminders;

    @Override
    public ModuleJob job() {
        return new ModuleJob("daily_digest", "Daily digest", Duration.ofDays(1), () -> {
            reminders.digest();
            return "told where it is chosen";
        });
    }
}
