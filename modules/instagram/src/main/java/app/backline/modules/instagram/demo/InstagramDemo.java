package app.backline.modules.instagram.demo;

import app.backline.modules.instagram.assignments.AssignmentAction;
import app.backline.modules.instagram.assignments.AssignmentService;
import app.backline.modules.instagram.assignments.AssignmentStep;
import app.backline.modules.instagram.assignments.NewAssignment;
import app.backline.modules.instagram.briefs.BriefAction;
import app.backline.modules.instagram.briefs.BriefService;
import app.backline.modules.instagram.briefs.NewBrief;
import app.backline.modules.instagram.creators.CreatorSummary;
import app.backline.modules.instagram.posts.NewPostCount;
import app.backline.modules.instagram.posts.PostFilter;
import app.backline.modules.instagram.posts.PostService;
import app.backline.modules.instagram.posts.PostSummary;
import app.backline.modules.instagram.posts.QaStatus;
import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.clients.ClientService;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.DemoRequested;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fills the demo: campaigns in every state, creators at every step, posts that were checked and posts that wait. */
@ApplicationScoped
public class InstagramDemo {
    /** name, client, goal in views, price, started days ago, state, first creator, how many, how far they are */
    private static final List<String> NORTHLIGHT = List.of(
            "Low Tide reels|Paper Lanterns Records|400000|2600|18|active|0|4|6420",
            "Night Drive seeding|Velvet Static|250000|1800|9|active|2|3|6431",
            "Glass Garden launch|Glass Garden Label|600000|4200|26|active|1|5|66655",
            "Salt Roads snippet|North Pier Artists|150000|1200|-4|pending|3|2|11",
            "Hourglass carousel|Tin Roof Sessions|120000|900|52|completed|4|3|777",
            "Echo of summer|Kite & Anchor|0||-20|draft|0|0|");

    private static final List<String> HARBOR =
            List.of("Low Sun reels|Low Sun Collective|180000|1500|11|active|0|3|652");

    /** The steps of an assignment; a campaign tells for each creator how many of them were taken. */
    private static final List<AssignmentAction> WAY = List.of(
            AssignmentAction.SUBMIT, AssignmentAction.APPROVE, AssignmentAction.SCHEDULE, AssignmentAction.POST);

    @Inject
    private ClientService clients;

    @Inject
    private CampaignIntake campaigns;

    @Inject
    private DemoCreators creators;

    @Inject
    private AssignmentService assignments;

    @Inject
    private PostService posts;

    @Inject
    private BriefService briefs;

    @Inject
    private Clock clock;

    void fill(@Observes @Priority(1010) DemoRequested demo) {
        List<CreatorSummary> pages =
                creators.create().stream().filter(page -> !page.doNotUse()).toList();
        ("northlight".equals(demo.alias()) ? NORTHLIGHT : HARBOR)
                .forEach(line -> campaign(line.split("\\|", -1), pages));
    }

    private void campaign(String[] line, List<CreatorSummary> pages) {
        UUID client = clients.findOrCreate(List.of(line[1])).get(line[1]);
        boolean completed = line[5].equals("completed");
        UUID campaign = intake(line, client, completed ? CampaignStatus.ACTIVE : status(line));
        int first = Integer.parseInt(line[6]);
        for (int i = 0; i < Integer.parseInt(line[7]); i++) {
            CreatorSummary page = pages.get((first + i) % pages.size());
            lead(campaign, page, line[8].charAt(i) - '0');
        }
        brief(campaign, line, completed);
        if (completed) {
            intake(line, client, CampaignStatus.COMPLETED);
        }
    }

    private UUID intake(String[] line, UUID client, CampaignStatus status) {
        CampaignFacts facts = new CampaignFacts(
                line[0],
                client,
                "instagram",
                status,
                Long.parseLong(line[2]),
                "views",
                line[3].isEmpty() ? null : new BigDecimal(line[3]),
                LocalDate.now(clock).minusDays(Integer.parseInt(line[4])),
                "Sara Lind",
                status == CampaignStatus.COMPLETED ? InvoiceStatus.PAID : InvoiceStatus.NOT_INVOICED);
        return campaigns.upsert(List.of(facts)).get(0).campaignId();
    }

    private static CampaignStatus status(String[] line) {
        return CampaignStatus.of(line[5]).orElseThrow();
    }

    /** 0 chosen, 1 content sent, 2 approved, 3 scheduled, 4 posted, 5 counted, 6 checked too, 7 paid too. */
    private void lead(UUID campaign, CreatorSummary page, int steps) {
        LocalDate today = LocalDate.now(clock);
        UUID id = assignments
                .assign(new NewAssignment(campaign, page.id(), "reel", null, today.plusDays(5), null))
                .id();
        AssignmentStep step = new AssignmentStep(
                "https://drafts.example/" + page.handle(),
                "https://www.instagram.com/reel/demo" + id.toString().substring(24) + "/",
                today,
                null);
        WAY.subList(0, Math.min(steps, WAY.size())).forEach(action -> assignments.perform(id, action, step));
        if (steps >= 5) {
            count(campaign, page, steps);
        }
        if (steps >= 7) {
            assignments.perform(id, AssignmentAction.PAY, AssignmentStep.PLAIN);
            assignments.perform(id, AssignmentAction.PAID, AssignmentStep.PLAIN);
        }
    }

    private void count(UUID campaign, CreatorSummary page, int steps) {
        PostSummary post = posts.list(new PostFilter(campaign, page.id(), null), PageRequest.first())
                .items()
                .get(0);
        if (steps >= 6) {
            posts.decide(post.id(), QaStatus.APPROVED, null);
        }
        long views = page.medianViews() * 11 / 10;
        posts.count(
                post.id(), new NewPostCount(views, views / 24, views / 210, views / 330, views / 140, clock.instant()));
    }

    private void brief(UUID campaign, String[] line, boolean completed) {
        briefs.change(
                campaign,
                0,
                new NewBrief(
                        line[1],
                        "https://www.instagram.com/reels/audio/demo"
                                + campaign.toString().substring(28) + "/",
                        "https://tracker.example/" + campaign.toString().substring(28),
                        completed ? LocalDate.now(clock).plusDays(2) : null,
                        null,
                        null));
        if (!line[5].equals("draft") && !line[5].equals("pending")) {
            briefs.perform(campaign, BriefAction.APPROVE_PAGES);
            briefs.perform(campaign, BriefAction.SEND_TRACKER);
        }
        if (completed) {
            briefs.perform(campaign, BriefAction.SEND_FINAL_REPORT);
        }
    }
}
