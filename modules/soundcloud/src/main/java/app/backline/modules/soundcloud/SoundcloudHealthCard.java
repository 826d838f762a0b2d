package app.backline.modules.soundcloud;

import app.backline.services.spi.HealthCard;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Active campaigns, support scheduled today, and support that was missed. */
@ApplicationService
public class SoundcloudHealthCard implements HealthCard {
    private static final String LINK = "soundcloud";

    @Inject
    private SoundcloudQueries queries;

    @Inject
    private Clock clock;

    @Override
    public Figures figures() {
        SoundcloudQueries.Health health = queries.health(LocalDate.now(clock));
        String missed = health.missed() == 0 ? "none missed" : health.missed() + " missed";
        return new Figures(
                health.missed() > 0 ? State.CRITICAL : health.pending() > 0 ? State.ATTENTION : State.HEALTHY,
                health.active() + " active",
                health.scheduledToday() + " scheduled today, " + health.pending() + " to review, " + missed,
                LINK);
    }
}
