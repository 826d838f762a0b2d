package app.backline.modules.youtube.demo;

import app.backline.modules.youtube.counts.CountService;
import app.backline.modules.youtube.counts.NewCount;
import app.backline.modules.youtube.plans.NewPlan;
import app.backline.modules.youtube.plans.RatioPlanService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Counts of an invented campaign since its start, and plans for two whose ratio is low. */
@ApplicationScoped
class DemoCounts {
    private static final long BEFORE = 4_200;

    @Inject
    private CountService counts;

    @Inject
    private RatioPlanService plans;

    @Inject
    private Clock clock;

    void fill(UUID campaign, DemoOrder order) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(1));
        for (int ago = order.startedAgo(); ago >= 0; ago--) {
            if (ago <= 5 || ago % 6 == 0 || ago == order.startedAgo()) {
                long views = BEFORE + order.views(ago);
                counts.record(new NewCount(
                        campaign,
                        now.minus(ago, ChronoUnit.DAYS),
                        views,
                        order.genre().expectedLikes(views) * order.likes() / 100,
                        order.genre().expectedComments(views) * order.comments() / 100));
            }
        }
        plan(campaign, order);
    }

    private void plan(UUID campaign, DemoOrder order) {
        LocalDate followUp = LocalDate.now(clock).plusDays(3);
        if (order.name().startsWith("Anchor Song")) {
            UUID plan = plans.propose(new NewPlan(
                            campaign,
                            "The vendor of LATAM Skip pauses for three days; LATAM Display moves to channels with comments"
                                    + " switched on.",
                            followUp))
                    .id();
            plans.approve(plan);
        } else if (order.name().startsWith("Night Drive")) {
            plans.propose(new NewPlan(
                    campaign,
                    "WW Skip still owes 40,000 views: deliver them to fans of live rock, and ask the artist to pin a"
                            + " comment.",
                    followUp));
        }
    }
}
