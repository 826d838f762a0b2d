package app.backline.services.opsqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.backline.services.campaigns.Agreed;
import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSetupService;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.modules.ModuleHealth;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.ModuleActivationService;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpsQueueServiceIT {
    private static final OpsFilter LATE_AND_MINE = OpsFilter.ALL
            .ofPlatform("lantern")
            .ofPriority(Priority.HIGH)
            .assignedTo(OpsFilter.MINE)
            .onlyOverdue(true);

    @Inject
    OpsQueueService queue;

    @Inject
    OpsWorkService work;

    @Inject
    OpsCountsService counts;

    @Inject
    LanternModule lantern;

    @Inject
    ModuleHealth health;

    @Inject
    ModuleActivationService activations;

    @Inject
    ClientService clients;

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignSetupService setup;

    @Inject
    TestClock clock;

    @Test
    void a_finding_opens_an_item_and_its_end_resolves_it(Agency acme) {
        acme.with("lantern");
        lantern.finds(finding("a", Priority.MEDIUM), finding("b", Priority.HIGH));
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(2, 0, 0));
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(0, 0, 0));
        lantern.finds(finding("a", Priority.MEDIUM));
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(0, 0, 1));
        assertThat(titles(acme, OpsFilter.ALL)).containsExactly("Do a");
    }

    @Test
    void what_comes_back_is_a_new_item(Agency acme) {
        acme.with("lantern");
        lantern.finds(finding("a", Priority.LOW));
        reconcile(acme);
        UUID first = only(acme).id();
        lantern.finds();
        reconcile(acme);
        lantern.finds(finding("a", Priority.LOW));
        reconcile(acme);
        assertThat(only(acme).id()).isNotEqualTo(first);
    }

    @Test
    void a_changed_finding_changes_its_item_and_keeps_what_people_did(Agency acme) {
        acme.with("lantern");
        lantern.finds(finding("a", Priority.LOW));
        reconcile(acme);
        UUID id = only(acme).id();
        acme.as(Role.OPERATOR, () -> work.claim(List.of(id)).orProblem());
        lantern.finds(finding("a", Priority.HIGH));
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(0, 1, 0));
        assertThat(only(acme).id()).isEqualTo(id);
        assertThat(only(acme).isHigh()).isTrue();
        assertThat(only(acme).claimedBy()).isEqualTo("operator");
    }

    @Test
    void a_failing_source_keeps_its_items_marked_stale(Agency acme) {
        acme.with("lantern");
        lantern.finds(finding("a", Priority.LOW));
        reconcile(acme);
        lantern.failsWith(new IllegalStateException("Lantern is out of oil"));
        reconcile(acme);
        assertThat(only(acme).stale()).isTrue();
        assertThat(acme.asPortal(() -> health.isHealthy("lantern"))).isFalse();
        assertThat(acme.asPortal(health::lastFailures))
                .anyMatch(failure -> failure.message().equals("Lantern is out of oil"));
        lantern.finds(finding("a", Priority.LOW));
        reconcile(acme);
        assertThat(only(acme).stale()).isFalse();
        assertThat(acme.asPortal(() -> health.isHealthy("lantern"))).isTrue();
    }

    @Test
    void another_organization_sees_neither_items_nor_failures(Agency acme, Agency globex) {
        acme.with("lantern");
        globex.with("lantern");
        lantern.finds(finding("a", Priority.LOW));
        reconcile(acme);
        UUID id = only(acme).id();
        lantern.failsWith(new IllegalStateException("a secret of acme"));
        reconcile(acme);
        assertThat(titles(globex, OpsFilter.ALL)).isEmpty();
        assertThatThrownBy(() ->
                        globex.as(Role.ADMIN, () -> work.claim(List.of(id)).orProblem()))
                .isInstanceOf(NotFound.class);
        assertThat(globex.asPortal(health::lastFailures)).isEmpty();
        lantern.finds();
    }

    @Test
    void a_module_that_is_switched_off_has_no_items(Agency acme) {
        acme.with("lantern");
        lantern.finds(finding("a", Priority.LOW));
        reconcile(acme);
        acme.as(Role.ADMIN, () -> activations.switchOff("lantern"));
        reconcile(acme);
        assertThat(titles(acme, OpsFilter.ALL)).isEmpty();
    }

    @Test
    void nobody_takes_an_item_from_somebody_else(Agency acme) {
        UUID id = openItem(acme);
        acme.as(Role.OPERATOR, () -> work.claim(List.of(id)).orProblem());
        acme.as(Role.OPERATOR, () -> work.claim(List.of(id)).orProblem());
        assertThatThrownBy(
                        () -> acme.as(Role.SALES, () -> work.claim(List.of(id)).orProblem()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("claimed by Operator");
        assertThatThrownBy(() ->
                        acme.as(Role.SALES, () -> work.release(List.of(id)).orProblem()))
                .isInstanceOf(RuleViolation.class);
        acme.as(Role.MANAGER, () -> work.release(List.of(id)).orProblem());
        acme.as(Role.SALES, () -> work.claim(List.of(id)).orProblem());
        assertThat(only(acme).claimedBy()).isEqualTo("sales");
    }

    @Test
    void a_vendor_does_not_work_the_queue(Agency acme) {
        UUID id = openItem(acme);
        assertThatThrownBy(
                        () -> acme.as(Role.VENDOR, () -> work.claim(List.of(id)).orProblem()))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_snoozed_item_comes_back_by_itself(Agency acme) {
        UUID id = openItem(acme);
        acme.as(Role.OPERATOR, () -> work.snooze(List.of(id), clock.instant().plus(Duration.ofHours(3))));
        assertThat(titles(acme, OpsFilter.ALL)).isEmpty();
        assertThat(titles(acme, OpsFilter.ALL.onlySnoozed(true))).hasSize(1);
        assertThat(acme.as(Role.OPERATOR, counts::counts).snoozed()).isEqualTo(1);
        clock.forward(Duration.ofHours(4));
        assertThat(titles(acme, OpsFilter.ALL)).hasSize(1);
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> work.snooze(List.of(id), clock.instant())))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void high_comes_first_then_the_oldest_on_every_page(Agency acme) {
        acme.with("lantern");
        lantern.finds(finding("low", Priority.LOW), finding("m", Priority.MEDIUM));
        reconcile(acme);
        clock.forward(Duration.ofMinutes(5));
        lantern.finds(
                finding("low", Priority.LOW),
                finding("m", Priority.MEDIUM),
                finding("m2", Priority.MEDIUM),
                finding("h", Priority.HIGH));
        reconcile(acme);
        List<String> seen = new ArrayList<>();
        Cursor after = null;
        do {
            PageRequest request = new PageRequest(1, after);
            Page<OpsItemSummary> page = acme.as(Role.OPERATOR, () -> queue.list(OpsFilter.ALL, request));
            page.items().forEach(item -> seen.add(item.title()));
            after = page.next() == null ? null : Cursor.decode(page.next());
        } while (after != null);
        assertThat(seen).containsExactly("Do h", "Do m", "Do m2", "Do low");
    }

    @Test
    void filters_and_counts_agree(Agency acme) {
        acme.with("lantern");
        OpsFinding late = new OpsFinding(
                "late", null, "Do late", null, Priority.HIGH, clock.instant().minusSeconds(60), "lantern");
        lantern.finds(late, finding("b", Priority.LOW));
        reconcile(acme);
        OpsItemSummary first = acme.as(Role.OPERATOR, () -> queue.list(OpsFilter.ALL, PageRequest.first()))
                .items()
                .get(0);
        acme.as(Role.OPERATOR, () -> work.claim(List.of(first.id())).orProblem());
        assertThat(titles(acme, LATE_AND_MINE)).containsExactly("Do late");
        assertThat(titles(acme, OpsFilter.ALL.assignedTo(OpsFilter.UNASSIGNED))).containsExactly("Do b");
        assertThat(titles(acme, OpsFilter.ALL.ofPlatform("youtube"))).isEmpty();
        OpsCounts all = acme.as(Role.OPERATOR, counts::counts);
        assertThat(all.open()).isEqualTo(2);
        assertThat(all.high()).isEqualTo(1);
        assertThat(all.overdue()).isEqualTo(1);
        assertThat(all.mine()).isEqualTo(1);
        assertThat(all.unassigned()).isEqualTo(1);
        assertThat(all.platforms()).containsEntry("lantern", 2L);
    }

    @Test
    void a_campaign_far_behind_is_an_item_of_its_platform_until_it_moves(Agency acme) {
        UUID campaign = activeCampaign(acme, LocalDate.parse("2026-01-20"));
        reconcile(acme);
        OpsItemSummary item = only(acme);
        assertThat(item.title()).isEqualTo("Campaign far behind its goal");
        assertThat(item.isHigh()).isTrue();
        assertThat(item.platform()).isEqualTo("spotify");
        assertThat(item.campaignName()).isEqualTo("Low Tide EP");
        acme.as(Role.ADMIN, () -> campaigns.perform(campaign, CampaignAction.PAUSE));
        await().until(() -> titles(acme, OpsFilter.ALL).isEmpty());
    }

    @Test
    void a_hundred_thousand_findings_are_a_few_statements(Agency acme) {
        acme.with("lantern");
        List<OpsFinding> many = IntStream.range(0, 100_000)
                .mapToObj(i -> finding("k" + i, Priority.LOW))
                .toList();
        lantern.finds(many);
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(100_000, 0, 0));
        lantern.finds(many.subList(1, many.size()));
        assertThat(reconcile(acme)).isEqualTo(new OpsComparison(0, 0, 1));
        lantern.finds();
    }

    private UUID openItem(Agency agency) {
        agency.with("lantern");
        lantern.finds(finding("a", Priority.MEDIUM));
        reconcile(agency);
        return only(agency).id();
    }

    private UUID activeCampaign(Agency agency, LocalDate startOn) {
        return agency.as(Role.ADMIN, () -> {
            UUID client = clients.create(new NewClient("Paper Lanterns", null, List.of(), null))
                    .id();
            UUID id = agency.as(
                    Role.SALES,
                    () -> campaigns
                            .create(new NewCampaign(
                                    "Low Tide EP",
                                    client,
                                    "spotify",
                                    100_000,
                                    "streams",
                                    BigDecimal.TEN,
                                    startOn,
                                    null,
                                    null))
                            .id());
            Agreed.with(setup, id, LocalDate.of(2026, 3, 2));
            for (CampaignAction action :
                    List.of(CampaignAction.SUBMIT, CampaignAction.APPROVE, CampaignAction.ACTIVATE)) {
                campaigns.perform(id, action);
            }
            return id;
        });
    }

    private OpsComparison reconcile(Agency agency) {
        return agency.asPortal(queue::reconcile);
    }

    private OpsItemSummary only(Agency agency) {
        List<OpsItemSummary> items = agency.as(Role.OPERATOR, () -> queue.list(OpsFilter.ALL, PageRequest.first()))
                .items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private List<String> titles(Agency agency, OpsFilter filter) {
        return agency.as(Role.OPERATOR, () -> queue.list(filter, PageRequest.first())).items().stream()
                .map(OpsItemSummary::title)
                .toList();
    }

    private static OpsFinding finding(String key, Priority priority) {
        return new OpsFinding(key, null, "Do " + key, "quiet " + key, priority, null, "lantern/" + key);
    }
}
