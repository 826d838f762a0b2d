package app.backline.modules.soundcloud.demo;

import app.backline.modules.soundcloud.members.ConnectionStep;
import app.backline.modules.soundcloud.members.CreditService;
import app.backline.modules.soundcloud.members.MemberService;
import app.backline.modules.soundcloud.members.MemberSummary;
import app.backline.modules.soundcloud.members.NewMember;
import app.backline.modules.soundcloud.orders.NewCount;
import app.backline.modules.soundcloud.orders.NewReceipt;
import app.backline.modules.soundcloud.orders.OrderService;
import app.backline.modules.soundcloud.submissions.NewSubmission;
import app.backline.modules.soundcloud.submissions.SubmissionApproval;
import app.backline.modules.soundcloud.submissions.SubmissionService;
import app.backline.modules.soundcloud.submissions.SubmissionSummary;
import app.backline.services.spi.DemoRequested;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Fills the demo: members with wallets, submissions in every state, and campaigns with their reposts. */
@ApplicationScoped
public class SoundcloudDemo {
    /** name, sign-in, followers, genre */
    private static final List<String> NORTHLIGHT = List.of(
            "Lantern Street Radio|member|84000|house",
            "Night Bus Tapes||23000|drum & bass",
            "Foxglove Sessions||147000|indie",
            "Slow Signal||6100|ambient",
            "Copper Kettle Club||310000|techno");

    private static final List<String> HARBOR = List.of("Tidewater Mixes||41000|house", "Pier Nine||9200|lo-fi");

    @Inject
    private MemberService members;

    @Inject
    private CreditService credits;

    @Inject
    private SubmissionService submissions;

    @Inject
    private OrderService orders;

    @Inject
    private Clock clock;

    void fill(@Observes @Priority(1030) DemoRequested demo) {
        List<MemberSummary> all = ("northlight".equals(demo.alias()) ? NORTHLIGHT : HARBOR)
                .stream().map(line -> member(line.split("\\|", -1))).toList();
        credits.grantMonthly();
        List<SubmissionSummary> sent = submitted(all);
        support(sent.get(0), 120_000, List.of(41_000L, 18_500L, 22_300L));
        if (sent.size() > 3) {
            support(sent.get(1), 60_000, List.of());
            submissions.reject(sent.get(2).id(), "The track is not out yet. Send it again with its release date.");
            members.connection(all.get(3).id(), ConnectionStep.LOST);
        }
    }

    private MemberSummary member(String[] line) {
        String slug = line[0].toLowerCase().replace(" ", "-");
        return members.create(new NewMember(
                line[0],
                List.of(slug + "@channels.example"),
                line[1],
                Long.valueOf(line[2]),
                "https://soundcloud.com/demo-" + slug,
                line[3],
                List.of(),
                null,
                null,
                null,
                null));
    }

    /** One track of each member, in the order of the members. */
    private List<SubmissionSummary> submitted(List<MemberSummary> all) {
        List<String> tracks = List.of("Low Tide", "Night Drive", "Glass Garden", "Slow Motorway", "Copper Sky");
        List<SubmissionSummary> sent = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            MemberSummary member = all.get(i);
            sent.add(submissions.submit(new NewSubmission(
                    member.id(),
                    member.profileUrl() + "/" + tracks.get(i).toLowerCase().replace(" ", "-"),
                    member.name(),
                    tracks.get(i),
                    member.genreFamily(),
                    LocalDate.now(clock).plusDays(i),
                    i == 0 ? "Out on Friday; the B side is already up." : null)));
        }
        return sent;
    }

    private void support(SubmissionSummary submission, long goal, List<Long> reached) {
        LocalDate today = LocalDate.now(clock);
        UUID campaign = submissions
                .approve(submission.id(), new SubmissionApproval(today, 1, goal))
                .campaignId();
        for (int i = 0; i < reached.size(); i++) {
            orders.proved(
                    campaign, new NewReceipt("https://soundcloud.com/demo-channel-" + (i + 1), today, reached.get(i)));
        }
        if (!reached.isEmpty()) {
            orders.count(campaign, new NewCount(9_140L, (long) reached.size(), 412L, 37L, null));
        }
    }
}
