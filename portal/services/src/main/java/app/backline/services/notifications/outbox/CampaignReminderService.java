package app.backline.services.notifications.outbox;

import app.backline.services.notifications.Announcement;
import app.backline.services.notifications.PortalEvents;
import app.backline.services.notifications.outbox.CampaignMilestones.Milestone;
import app.backline.services.opsqueue.OpsCounts;
import app.backline.services.opsqueue.OpsCountsService;
import app.backline.tenants.ApplicationService;
import app.backline.tenants.Keys;
import app.backline.tenants.NativeRows;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Milestones, reminders and the daily digest (ST-11, ST-14): found by looking, told once. */
@ApplicationService
public class CampaignReminderService {
    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private OpsCountsService queue;

    @Inject
    private Clock clock;

    @Inject
    private Event<Announcement> announcements;

    /**
     * Tells what campaigns have reached since the last look. The first look of an organization only remembers: what was
     * reached before is no news.
     *
     * @return how many were told
     */
    int remind() {
        boolean first = NativeRows.first(em.createNativeQuery("select count(*) from campaign_milestone"), Count.class)
                .map(count -> count.rows() == 0)
                .orElse(true);
        LocalDate today = LocalDate.now(clock);
        int told = 0;
        for (CampaignMilestones campaign : running()) {
            for (Milestone milestone : campaign.reached(today)) {
                if (isNew(campaign, milestone) && !first) {
                    announcements.fire(announcement(campaign, milestone));
                    told++;
                }
            }
        }
        if (first) {
            em.createNativeQuery("insert into campaign_milestone (id, campaign_id, milestone, reached_at)"
                            + " values (?1, ?1, 'first look', cast(?2 as timestamptz))")
                    .setParameter(1, Keys.next())
                    .setParameter(2, clock.instant().toString())
                    .executeUpdate();
        }
        return told;
    }

    /** What runs and what waits, as one message. */
    void digest() {
        LocalDate today = LocalDate.now(clock);
        List<CampaignMilestones> running = running();
        OpsCounts open = queue.counts();
        long ending = running.stream()
                .filter(each -> each.endOn() != null
                        && !each.endOn().isBefore(today)
                        && each.endOn().isBefore(today.plusDays(7)))
                .count();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Active campaigns", String.valueOf(running.size()));
        facts.put("Ending within a week", String.valueOf(ending));
        facts.put(
                "Far behind",
                String.valueOf(running.stream()
                        .filter(each ->
                                each.reached(today).stream().anyMatch(one -> one.event() == PortalEvents.BEHIND))
                        .count()));
        facts.put("Ops Queue", open.open() + " open, " + open.high() + " high");
        announcements.fire(new Announcement(
                PortalEvents.MODULE, PortalEvents.DIGEST.key(), "The day of " + today, facts, "dashboard"));
    }

    private List<CampaignMilestones> running() {
        return NativeRows.list(
                em.createNativeQuery("select id, name, platform, goal, delivered, start_on, end_on from campaign"
                        + " where status = 'active' and stage = 'active' order by id"),
                CampaignMilestones.class);
    }

    private boolean isNew(CampaignMilestones campaign, Milestone milestone) {
        return em.createNativeQuery("insert into campaign_milestone (id, campaign_id, milestone, reached_at)"
                                + " values (?1, ?2, ?3, cast(?4 as timestamptz)) on conflict do nothing")
                        .setParameter(1, Keys.next())
                        .setParameter(2, campaign.id())
                        .setParameter(3, milestone.key())
                        .setParameter(4, clock.instant().toString())
                        .executeUpdate()
                == 1;
    }

    private static Announcement announcement(CampaignMilestones campaign, Milestone milestone) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Campaign", campaign.name());
        facts.put("Delivered", campaign.delivered() + " of " + campaign.goal());
        return new Announcement(
                campaign.platform(), milestone.event().key(), milestone.title(), facts, "campaigns/" + campaign.id());
    }

    private record Count(long rows) {}
}
