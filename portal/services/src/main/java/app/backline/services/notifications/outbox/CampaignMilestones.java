package app.backline.services.notifications.outbox;

import app.backline.services.campaigns.CampaignFigures;
import app.backline.services.notifications.PortalEvents;
import app.backline.services.spi.NotificationEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What is worth telling of a running campaign, once each: half of its goal, all of it, its end in three days, and that less
 * than half of what is due is delivered.
 */
record CampaignMilestones(
        UUID id, String name, String platform, long goal, long delivered, LocalDate startOn, LocalDate endOn) {
    private static final int DAYS_BEFORE_THE_END = 3;

    /** @param key of the table's row, once a campaign */
    record Milestone(String key, NotificationEvent event, String title) {}

    List<Milestone> reached(LocalDate today) {
        List<Milestone> reached = new ArrayList<>();
        if (goal > 0 && delivered >= goal) {
            reached.add(new Milestone("goal", PortalEvents.MILESTONE, name + " has reached its goal"));
        } else if (goal > 0 && delivered * 2 >= goal) {
            reached.add(new Milestone("half", PortalEvents.MILESTONE, name + " is half-way to its goal"));
        }
        if (endOn != null
                && !endOn.isBefore(today)
                && !endOn.minusDays(DAYS_BEFORE_THE_END).isAfter(today)) {
            reached.add(new Milestone("ending", PortalEvents.ENDING, name + " ends on " + endOn));
        }
        if (new CampaignFigures(goal, delivered, null, null, startOn, endOn).isCritical(today)) {
            reached.add(new Milestone("behind", PortalEvents.BEHIND, name + " is far behind its goal"));
        }
        return reached;
    }
}
