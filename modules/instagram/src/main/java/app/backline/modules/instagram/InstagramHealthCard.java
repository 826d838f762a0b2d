package app.backline.modules.instagram;

import app.backline.services.spi.HealthCard;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Active campaigns, posts scheduled today, and what waits for an approval. */
@ApplicationService
public class InstagramHealthCard implements HealthCard {
    private static final String LINK = "instagram";

    @Inject
    private InstagramQueries queries;

    @Inject
    private Clock clock;

    @Override
    public Figures figures() {
        InstagramQueries.Health health = queries.health(LocalDate.now(clock));
        long waiting = health.pendingApproval() + health.postsToCheck();
        String missed = health.missed() == 0 ? "" : ", " + health.missed() + " missed";
        return new Figures(
                health.missed() > 0 ? State.CRITICAL : waiting > 0 ? State.ATTENTION : State.HEALTHY,
                health.active() + " active",
                health.scheduledToday() + " scheduled today, " + waiting + " pending approval" + missed,
                LINK);
    }
}
