package app.backline.services.notifications.outbox;

import app.backline.services.jobs.PortalJob;
import app.backline.services.spi.ModuleJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks every quarter of an hour for what campaigns have reached. */
@ApplicationScoped
class CampaignReminderJob implements PortalJob {
    @Inject
    private CampaignReminderService reminders;

    @Override
    public ModuleJob job() {
        return new ModuleJob(
                "campaign_reminders",
                "Campaign milestones and reminders",
                Duration.ofMinutes(15),
                () -> reminders.remind() + " told");
    }
}
