package app.backline.modules.soundcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.modules.soundcloud.members.ConnectionStep;
import app.backline.modules.soundcloud.members.CreditChange;
import app.backline.modules.soundcloud.members.CreditLine;
import app.backline.modules.soundcloud.members.CreditService;
import app.backline.modules.soundcloud.members.MemberService;
import app.backline.modules.soundcloud.members.MemberSummary;
import app.backline.modules.soundcloud.members.NewMember;
import app.backline.modules.soundcloud.orders.NewReceipt;
import app.backline.modules.soundcloud.orders.OrderService;
import app.backline.modules.soundcloud.submissions.MemberPortalService;
import app.backline.modules.soundcloud.submissions.NewSubmission;
import app.backline.modules.soundcloud.submissions.SubmissionApproval;
import app.backline.modules.soundcloud.submissions.SubmissionService;
import app.backline.modules.soundcloud.submissions.SubmissionStatus;
import app.backline.modules.soundcloud.submissions.SubmissionSummary;
import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.OpsFinding;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class SoundcloudPathIT {
    @Inject
    MemberService members;

    @Inject
    CreditService credits;

    @Inject
    SubmissionService submissions;

    @Inject
    MemberPortalService portal;

    @Inject
    OrderService orders;

    @Inject
    CampaignService campaigns;

    @Inject
    SoundcloudOpsQueue queue;

    @Inject
    TestClock clock;

    @Test
    void a_submission_becomes_a_campaign_that_reposts_deliver(Agency acme) {
        acme.with("soundcloud").as(Role.ADMIN, () -> {
            MemberSummary member = member("member");
            credits.adjust(member.id(), new CreditChange(2, "Welcome"));
            SubmissionSummary sent = submit(member);
            assertThat(titles()).containsExactly("Review the submission");
            SubmissionSummary approved = submissions.approve(sent.id(), terms(1));
            Campaign campaign = campaigns.get(approved.campaignId());
            assertThat(campaign.name()).isEqualTo("Mara Vale - Low Tide");
            assertThat(campaign.goal()).isEqualTo(50_000);
            assertThat(members.get(member.id()).balance()).isEqualTo(1);
            assertThat(titles()).containsExactly("Add the proof of the reposts");
            orders.proved(campaign.id(), new NewReceipt("https://soundcloud.com/a", null, 12_000L));
            orders.proved(campaign.id(), new NewReceipt("https://soundcloud.com/b", null, 9_000L));
            assertThat(campaigns.get(campaign.id()).delivered()).isEqualTo(21_000);
            assertThat(titles()).isEmpty();
        });
    }

    @Test
    void a_member_without_credits_gets_no_support_and_nothing_is_half_done(Agency acme) {
        acme.with("soundcloud").as(Role.OPERATOR, () -> {
            SubmissionSummary sent = submit(member("member"));
            assertThatThrownBy(() -> submissions.approve(sent.id(), terms(1)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("0 credits");
            assertThat(submissions.get(sent.id()).status()).isEqualTo(SubmissionStatus.PENDING);
            assertThat(orders.list(null, PageRequest.first()).items()).isEmpty();
        });
    }

    @Test
    void a_rejection_needs_a_reason_and_costs_nothing(Agency acme) {
        acme.with("soundcloud").as(Role.ADMIN, () -> {
            MemberSummary member = member("member");
            credits.adjust(member.id(), new CreditChange(1, "Welcome"));
            SubmissionSummary sent = submit(member);
            assertThatThrownBy(() -> submissions.reject(sent.id(), " ")).isInstanceOf(InvalidInput.class);
            assertThat(submissions.reject(sent.id(), "Too loud").rejectionReason())
                    .isEqualTo("Too loud");
            assertThat(members.get(member.id()).balance()).isEqualTo(1);
        });
    }

    @Test
    void the_grant_of_a_month_comes_once_and_the_ledger_adds_up(Agency acme) {
        acme.with("soundcloud").as(Role.ADMIN, () -> {
            MemberSummary member = member("member");
            assertThat(credits.grantMonthly()).isEqualTo(1);
            assertThat(credits.grantMonthly()).isZero();
            credits.adjust(member.id(), new CreditChange(-1, "Lost a bet"));
            assertThatThrownBy(() -> credits.adjust(member.id(), new CreditChange(-1, "Again")))
                    .isInstanceOf(RuleViolation.class);
            List<CreditLine> ledger =
                    credits.ledger(member.id(), PageRequest.first()).items();
            assertThat(ledger.stream().mapToInt(CreditLine::change).sum())
                    .isEqualTo(members.get(member.id()).balance())
                    .isZero();
        });
    }

    @Test
    void a_member_sees_their_own_submissions_and_nobody_elses(Agency acme) {
        acme.with("soundcloud").as(Role.OPERATOR, () -> {
            submit(member("somebody-else"));
            members.create(facts("Own Channel", "member"));
        });
        acme.as(Role.MEMBER, () -> {
            assertThat(portal.mine(PageRequest.first()).items()).isEmpty();
            portal.submit(track(null));
            assertThat(portal.mine(PageRequest.first()).items())
                    .singleElement()
                    .extracting(SubmissionSummary::memberName)
                    .isEqualTo("Own Channel");
        });
        acme.as(Role.SALES, () -> assertThatThrownBy(() -> portal.me()).isInstanceOf(AccessDenied.class));
    }

    @Test
    void a_channel_that_lost_its_connection_submits_nothing_until_it_is_back(Agency acme) {
        acme.with("soundcloud").as(Role.OPERATOR, () -> {
            MemberSummary member = member("member");
            members.connection(member.id(), ConnectionStep.LOST);
            assertThatThrownBy(() -> submit(member)).isInstanceOf(RuleViolation.class);
            assertThat(titles()).containsExactly("Ask the member to reconnect");
            members.connection(member.id(), ConnectionStep.ASKED);
            assertThat(titles()).isEmpty();
            members.connection(member.id(), ConnectionStep.BACK);
            assertThat(submit(member).status()).isEqualTo(SubmissionStatus.PENDING);
        });
    }

    @Test
    void a_link_to_another_site_is_refused(Agency acme) {
        acme.with("soundcloud").as(Role.OPERATOR, () -> {
            UUID member = member("member").id();
            assertThatThrownBy(() -> submissions.submit(new NewSubmission(
                            member, "https://soundcloud.com.evil.example/a/b", "A", "B", null, null, null)))
                    .isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void another_agencys_members_and_submissions_are_not_there(Agency acme, Agency globex) {
        UUID sent = acme.with("soundcloud")
                .as(Role.OPERATOR, () -> submit(member("member")).id());
        globex.with("soundcloud").as(Role.OPERATOR, () -> {
            assertThatThrownBy(() -> submissions.get(sent)).isInstanceOf(NotFound.class);
            assertThat(members.list(null, PageRequest.first()).items()).isEmpty();
            assertThat(titles()).isEmpty();
        });
    }

    private List<String> titles() {
        return queue.findings().stream().map(OpsFinding::title).toList();
    }

    private SubmissionSummary submit(MemberSummary member) {
        return submissions.submit(track(member.id()));
    }

    private static NewSubmission track(UUID member) {
        return new NewSubmission(
                member, "https://soundcloud.com/mara-vale/low-tide", "Mara Vale", "Low Tide", "house", null, null);
    }

    private SubmissionApproval terms(int price) {
        return new SubmissionApproval(LocalDate.now(clock), price, 50_000);
    }

    private MemberSummary member(String username) {
        return members.create(facts("Lantern Street Radio", username));
    }

    private static NewMember facts(String name, String username) {
        return new NewMember(name, List.of(), username, 84_000L, null, "house", null, null, null, 1, 3);
    }
}
