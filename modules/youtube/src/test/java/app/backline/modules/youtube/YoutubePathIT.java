package app.backline.modules.youtube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.modules.youtube.counts.CountService;
import app.backline.modules.youtube.counts.NewCount;
import app.backline.modules.youtube.lines.NewServiceLine;
import app.backline.modules.youtube.lines.ServiceLineService;
import app.backline.modules.youtube.lines.ServiceLineSummary;
import app.backline.modules.youtube.lines.ServiceTypeService;
import app.backline.modules.youtube.plans.NewPlan;
import app.backline.modules.youtube.plans.PlanSummary;
import app.backline.modules.youtube.plans.RatioPlanService;
import app.backline.modules.youtube.videos.NewVideo;
import app.backline.modules.youtube.videos.VideoService;
import app.backline.services.campaigns.ApprovalChannel;
import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSetupService;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.ClientApproval;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.clients.ClientService;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A campaign from intake over setup, counts and a corrective plan (LC-25, YT-01 to YT-08). */
@ServiceTest
class YoutubePathIT {
    @Inject
    CampaignService campaigns;

    @Inject
    CampaignSetupService setup;

    @Inject
    ClientService clients;

    @Inject
    VideoService videos;

    @Inject
    ServiceTypeService types;

    @Inject
    ServiceLineService lines;

    @Inject
    CountService counts;

    @Inject
    RatioPlanService plans;

    @Inject
    YoutubeOpsQueue queue;

    @Inject
    YoutubeHealthCard card;

    @Inject
    TestClock clock;

    @Test
    void a_campaign_starts_when_its_technical_setup_is_complete(Agency acme) {
        UUID id = approved(acme);
        acme.as(Role.ADMIN, () -> {
            assertThat(queue.findings()).extracting(OpsFinding::priority).containsExactly(Priority.HIGH);
            assertThatThrownBy(() -> campaigns.perform(id, CampaignAction.ACTIVATE))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("the comments sheet, two services, the daily views");
            complete(id);
            add(id, "US Skip", 50_000L);
            assertThatThrownBy(() -> campaigns.perform(id, CampaignAction.ACTIVATE))
                    .hasMessageContaining("a second service");
            add(id, "WW Display", 100_000L);
            assertThat(titles()).containsExactly("Ready to activate");
            assertThat(campaigns.get(id).goal()).isEqualTo(150_000);
            campaigns.perform(id, CampaignAction.ACTIVATE);
            assertThat(titles()).isEmpty();
        });
    }

    @Test
    void an_admin_may_override_the_setup_and_nobody_else(Agency acme) {
        UUID id = approved(acme);
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> videos.overrideSetup(id, "Client is in a hurry")))
                .isInstanceOf(AccessDenied.class);
        acme.as(Role.ADMIN, () -> {
            add(id, "US Skip", 50_000L);
            videos.overrideSetup(id, "Client is in a hurry");
            campaigns.perform(id, CampaignAction.ACTIVATE);
            assertThat(videos.get(id).setupOverride()).isEqualTo("Client is in a hurry");
        });
    }

    @Test
    void a_sale_of_engagement_does_not_start_without_an_admins_word(Agency acme) {
        UUID id = approved(acme);
        acme.as(Role.ADMIN, () -> {
            complete(id);
            add(id, "WW Display", 100_000L);
            ServiceLineSummary sale = add(id, "Engagements Only", 5_000L);
            assertThat(titles()).containsExactly("Decide on a prohibited service");
            assertThatThrownBy(() -> campaigns.perform(id, CampaignAction.ACTIVATE))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("sell engagement");
            assertThat(campaigns.get(id).status()).isEqualTo(CampaignStatus.PENDING);
            lines.override(sale.id(), "Agreed before we knew");
            campaigns.perform(id, CampaignAction.ACTIVATE);
            assertThatThrownBy(() -> add(id, "Engagements Only", 1L)).isInstanceOf(RuleViolation.class);
        });
        assertThatThrownBy(() -> acme.asPortal(() -> {
                    UUID other = other(acme);
                    add(other, "Engagements Only", 5_000L);
                    campaigns.perform(other, CampaignAction.ACTIVATE);
                }))
                .hasMessageContaining("sells engagement");
    }

    @Test
    void counts_are_kept_three_times_a_day_and_never_overwritten(Agency acme) {
        UUID id = running(acme);
        acme.as(Role.OPERATOR, () -> {
            counts.record(new NewCount(id, null, 1_000L, 20L, 2L));
            assertThatThrownBy(() -> counts.record(new NewCount(id, null, 9_000L, 20L, 2L)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("never overwritten");
            clock.forward(Duration.ofHours(8));
            counts.record(new NewCount(id, null, 41_000L, 820L, 82L));
            assertThat(counts.list(id, app.backline.services.paging.PageRequest.first())
                            .items())
                    .extracting(count -> count.gained())
                    .containsExactly(40_000L, null);
            assertThat(campaigns.get(id).delivered()).isEqualTo(40_000);
            assertThat(lines.list(id)).extracting(ServiceLineSummary::delivered).containsExactly(13_333L, 26_666L);
        });
    }

    @Test
    void a_low_ratio_is_worked_off_by_a_plan_and_comes_back_when_it_did_not_help(Agency acme) {
        UUID id = running(acme);
        acme.as(Role.MANAGER, () -> {
            counts.record(new NewCount(id, null, 500_000L, 10_000L, 1_000L));
            assertThat(titles()).isEmpty();
            assertThatThrownBy(() -> plans.propose(plan(id))).hasMessageContaining("healthy");
            clock.forward(Duration.ofHours(8));
            counts.record(new NewCount(id, null, 500_000L, 6_500L, 1_000L));
            assertThat(queue.findings())
                    .anyMatch(each -> each.title().equals("Write a corrective plan")
                            && each.priority() == Priority.MEDIUM
                            && each.detail().startsWith("at 65 %: 3500 likes"));
            assertThat(card.figures().detail()).startsWith("1 ratio alert, 0 stalled, 0 without");
            PlanSummary proposed = plans.propose(plan(id));
            assertThat(titles()).containsExactly("Approve the corrective plan");
            assertThatThrownBy(() -> plans.propose(plan(id))).isInstanceOf(RuleViolation.class);
            plans.approve(proposed.id());
            assertThat(titles()).isEmpty();
            clock.forward(Duration.ofDays(3));
            assertThat(titles()).contains("Close the corrective plan");
            plans.finish(proposed.id(), "No change");
            assertThat(titles()).contains("Write a corrective plan");
        });
    }

    @Test
    void views_that_hardly_grow_for_three_days_are_stalled_until_they_grow(Agency acme) {
        UUID id = running(acme);
        acme.as(Role.OPERATOR, () -> {
            counts.record(new NewCount(id, null, 100_000L, 2_000L, 200L));
            clock.forward(Duration.ofDays(2));
            counts.record(new NewCount(id, null, 100_500L, 2_010L, 201L));
            assertThat(videos.get(id).stalled()).isFalse();
            clock.forward(Duration.ofDays(1));
            counts.record(new NewCount(id, null, 101_000L, 2_020L, 202L));
            assertThat(videos.get(id).stalled()).isTrue();
            assertThat(titles()).contains("Find out why views are stalled");
            clock.forward(Duration.ofHours(8));
            counts.record(new NewCount(id, null, 106_000L, 2_120L, 212L));
            assertThat(videos.get(id).stalled()).isFalse();
        });
    }

    @Test
    void another_agency_sees_and_changes_nothing(Agency acme, Agency globex) {
        UUID id = running(acme);
        globex.with("youtube").as(Role.ADMIN, () -> {
            assertThatThrownBy(() -> videos.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lines.list(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> counts.record(new NewCount(id, null, 1L, 1L, 1L)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> plans.list(id)).isInstanceOf(NotFound.class);
            assertThat(queue.findings()).isEmpty();
        });
    }

    private UUID running(Agency agency) {
        UUID id = approved(agency);
        agency.as(Role.ADMIN, () -> {
            complete(id);
            add(id, "US Skip", 50_000L);
            add(id, "WW Display", 100_000L);
            campaigns.perform(id, CampaignAction.ACTIVATE);
        });
        return id;
    }

    private UUID approved(Agency agency) {
        return agency.with("youtube").asPortal(() -> other(agency));
    }

    private UUID other(Agency agency) {
        LocalDate today = LocalDate.now(clock);
        UUID client = clients.findOrCreate(List.of("Paper Lanterns")).get("Paper Lanterns");
        UUID id = campaigns
                .create(new NewCampaign(
                        "Low Tide " + UUID.randomUUID(),
                        client,
                        "youtube",
                        1,
                        "views",
                        BigDecimal.TEN,
                        today,
                        null,
                        null))
                .id();
        campaigns.perform(id, CampaignAction.SUBMIT);
        campaigns.perform(id, CampaignAction.APPROVE);
        setup.recordClientApproval(id, new ClientApproval("Anna Vale", today, ApprovalChannel.EMAIL, null));
        setup.confirmBudget(id);
        setup.stateInvoice(id, InvoiceStatus.NOT_INVOICED);
        return id;
    }

    private void complete(UUID id) {
        videos.change(
                id,
                videos.get(id).version(),
                new NewVideo(YoutubeFiles.SONG, "pop", 10_000, "https://docs.example.com/c", false, false, null));
    }

    private ServiceLineSummary add(UUID campaign, String service, Long goal) {
        UUID type = types.list().stream()
                .filter(each -> each.name().equals(service))
                .findFirst()
                .orElseThrow()
                .id();
        return lines.create(new NewServiceLine(campaign, type, null, goal, null, null));
    }

    private NewPlan plan(UUID campaign) {
        return new NewPlan(
                campaign,
                "US Skip pauses until the ratio is back",
                LocalDate.now(clock).plusDays(2));
    }

    private List<String> titles() {
        return queue.findings().stream().map(OpsFinding::title).toList();
    }
}
