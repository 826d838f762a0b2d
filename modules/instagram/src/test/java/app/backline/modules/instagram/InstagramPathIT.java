package app.backline.modules.instagram;

import static app.backline.modules.instagram.InstagramFiles.line;
import static app.backline.modules.instagram.InstagramFiles.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.modules.instagram.assignments.AssignmentAction;
import app.backline.modules.instagram.assignments.AssignmentService;
import app.backline.modules.instagram.assignments.AssignmentStep;
import app.backline.modules.instagram.assignments.AssignmentSummary;
import app.backline.modules.instagram.assignments.NewAssignment;
import app.backline.modules.instagram.assignments.PaymentStatus;
import app.backline.modules.instagram.briefs.BriefService;
import app.backline.modules.instagram.creators.CreatorService;
import app.backline.modules.instagram.creators.CreatorSummary;
import app.backline.modules.instagram.creators.NewCreator;
import app.backline.modules.instagram.posts.NewPostCount;
import app.backline.modules.instagram.posts.PostFilter;
import app.backline.modules.instagram.posts.PostService;
import app.backline.modules.instagram.posts.PostSummary;
import app.backline.modules.instagram.posts.QaStatus;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.imports.ImportService;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class InstagramPathIT {
    private static final AssignmentStep CONTENT = new AssignmentStep(
            "https://drafts.example/cut-1", "https://www.instagram.com/reel/Cabc123/", null, "Too dark");

    @Inject
    ImportService imports;

    @Inject
    BriefService briefs;

    @Inject
    CreatorService creators;

    @Inject
    AssignmentService assignments;

    @Inject
    PostService posts;

    @Inject
    CampaignService campaigns;

    @Inject
    InstagramOpsQueue queue;

    @Inject
    TestClock clock;

    @Test
    void content_is_approved_then_posted_then_checked_then_paid(Agency acme) {
        acme.with("instagram").as(Role.MANAGER, () -> {
            AssignmentSummary row = assign(campaign(), creator("@Luna.Reel"));
            assertThat(row.paymentAmount()).isEqualByComparingTo("300");
            refused(row, AssignmentAction.POST, "must be approved before");
            step(row, AssignmentAction.SUBMIT);
            step(row, AssignmentAction.REVISE);
            refused(row, AssignmentAction.POST, "must be approved before");
            step(row, AssignmentAction.SUBMIT);
            step(row, AssignmentAction.APPROVE);
            step(row, AssignmentAction.POST);
            refused(row, AssignmentAction.PAY, "the post was checked");
            posts.decide(onlyPost().id(), QaStatus.APPROVED, null);
            refused(row, AssignmentAction.PAID, "that accounting has");
            step(row, AssignmentAction.PAY);
            assertThat(step(row, AssignmentAction.PAID).paymentStatus()).isEqualTo(PaymentStatus.PAID);
        });
    }

    @Test
    void only_an_admin_or_a_manager_hands_a_payment_to_accounting(Agency acme) {
        UUID id =
                acme.with("instagram").as(Role.MANAGER, () -> posted(campaign()).id());
        acme.as(
                Role.OPERATOR,
                () -> assertThatThrownBy(() -> assignments.perform(id, AssignmentAction.PAY, AssignmentStep.PLAIN))
                        .isInstanceOf(AccessDenied.class));
    }

    @Test
    void the_newest_views_of_posts_that_were_not_rejected_are_the_delivery(Agency acme) {
        acme.with("instagram").as(Role.MANAGER, () -> {
            UUID campaign = campaign();
            posted(campaign);
            PostSummary post = onlyPost();
            count(post, 1_000L);
            clock.forward(Duration.ofHours(1));
            count(post, 2_500L);
            posts.count(
                    post.id(),
                    new NewPostCount(1_800L, 0L, 0L, 0L, 0L, clock.instant().minus(Duration.ofMinutes(30))));
            assertThat(posts.get(post.id()).views()).isEqualTo(2_500);
            assertThat(campaigns.get(campaign).delivered()).isEqualTo(2_500);
            assertThat(posts.get(post.id()).engagementRateOfViews()).isEqualByComparingTo("0.0640");
            posts.decide(post.id(), QaStatus.REJECTED, "The sound is another one");
            assertThat(campaigns.get(campaign).delivered()).isZero();
        });
    }

    @Test
    void what_creators_cost_is_the_spend_of_the_campaign(Agency acme) {
        acme.with("instagram").as(Role.MANAGER, () -> {
            UUID campaign = campaign();
            assign(campaign, creator("one.page"));
            assign(campaign, creator("two.page"));
            assertThat(campaigns.get(campaign).spent()).isEqualByComparingTo("600");
        });
    }

    @Test
    void a_creator_is_one_however_the_handle_is_written_and_once_in_a_campaign(Agency acme) {
        acme.with("instagram").as(Role.MANAGER, () -> {
            CreatorSummary luna = creator("@Luna.Reel");
            assertThatThrownBy(() -> creator(" luna.reel ")).isInstanceOf(InvalidInput.class);
            UUID campaign = campaign();
            assign(campaign, luna);
            assertThatThrownBy(() -> assign(campaign, luna)).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    void a_post_to_check_is_an_item_until_it_was_checked_and_urgent_after_its_time(Agency acme) {
        acme.with("instagram").as(Role.MANAGER, () -> {
            posted(campaign());
            assertThat(check().priority()).isEqualTo(Priority.MEDIUM);
            clock.forward(Duration.ofHours(25));
            assertThat(check().priority()).isEqualTo(Priority.HIGH);
            posts.decide(onlyPost().id(), QaStatus.APPROVED, null);
            assertThat(queue.findings()).noneMatch(each -> each.title().equals("Check the post"));
        });
    }

    @Test
    void a_campaign_that_is_merely_running_is_no_item(Agency acme) {
        acme.with("instagram").as(Role.MANAGER, () -> {
            campaign();
            assertThat(queue.findings()).isEmpty();
        });
    }

    @Test
    void another_agencys_creators_and_posts_are_not_there(Agency acme, Agency globex) {
        UUID post = acme.with("instagram").as(Role.MANAGER, () -> {
            posted(campaign());
            return onlyPost().id();
        });
        globex.with("instagram").as(Role.MANAGER, () -> {
            assertThatThrownBy(() -> posts.get(post)).isInstanceOf(NotFound.class);
            assertThat(posts.list(PostFilter.of(null), PageRequest.first()).items())
                    .isEmpty();
            assertThat(queue.findings()).isEmpty();
        });
    }

    @Test
    void sales_see_no_cost(Agency acme) {
        acme.with("instagram").as(Role.MANAGER, () -> assign(campaign(), creator("one.page")));
        acme.as(
                Role.SALES,
                () -> assertThat(assignments
                                .list(null, PageRequest.first())
                                .items()
                                .get(0)
                                .paymentAmount())
                        .isNull());
    }

    private OpsFinding check() {
        return queue.findings().stream()
                .filter(each -> each.title().equals("Check the post"))
                .findFirst()
                .orElseThrow();
    }

    private AssignmentSummary posted(UUID campaign) {
        AssignmentSummary row = assign(campaign, creator("luna.reel"));
        step(row, AssignmentAction.SUBMIT);
        step(row, AssignmentAction.APPROVE);
        return step(row, AssignmentAction.POST);
    }

    private AssignmentSummary step(AssignmentSummary row, AssignmentAction action) {
        return assignments.perform(row.id(), action, CONTENT);
    }

    private void refused(AssignmentSummary row, AssignmentAction action, String rule) {
        assertThatThrownBy(() -> step(row, action))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(rule);
    }

    private void count(PostSummary post, long views) {
        posts.count(post.id(), new NewPostCount(views, 100L, 20L, 30L, 10L, null));
    }

    private PostSummary onlyPost() {
        List<PostSummary> all =
                posts.list(PostFilter.of(null), PageRequest.first()).items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private AssignmentSummary assign(UUID campaign, CreatorSummary creator) {
        return assignments.assign(new NewAssignment(campaign, creator.id(), "reel", null, null, null));
    }

    private CreatorSummary creator(String handle) {
        return creators.create(new NewCreator(
                handle,
                null,
                "Norway",
                50_000L,
                9_000L,
                new BigDecimal("4.2"),
                300,
                200,
                100,
                null,
                null,
                null,
                false));
    }

    private UUID campaign() throws IOException {
        run(imports, List.of(line()));
        return briefs.list(null, PageRequest.first()).items().get(0).campaignId();
    }
}
