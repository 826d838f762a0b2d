package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.SetupCheck;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID CLIENT = UUID.fromString("0190a0a0-0000-7000-8000-000000000001");
    private static final UUID ORGANIZATION = UUID.fromString("0190a0a0-0000-7000-8000-000000000002");
    private final Caller sales = person("sara", Role.SALES);
    private final Caller manager = person("mia", Role.MANAGER);

    @Test
    void begins_as_a_draft_in_intake() {
        Campaign campaign = draft();
        assertThat(campaign.status()).isEqualTo(CampaignStatus.DRAFT);
        assertThat(campaign.stage()).isEqualTo(CampaignStage.INTAKE);
        assertThat(campaign.invoiceStatus()).isEqualTo(InvoiceStatus.NOT_INVOICED);
    }

    @Test
    void walks_through_all_five_stages() {
        Campaign campaign = approved();
        assertThat(campaign.stage()).isEqualTo(CampaignStage.SETUP);
        agree(campaign);
        campaign.activate(List.of());
        assertThat(campaign.stage()).isEqualTo(CampaignStage.ACTIVE);
        campaign.startReporting();
        assertThat(campaign.stage()).isEqualTo(CampaignStage.REPORTING);
        campaign.stateInvoice(InvoiceStatus.SENT, manager, NOW);
        campaign.complete();
        assertThat(campaign.stage()).isEqualTo(CampaignStage.COMPLETED);
        assertThat(campaign.status()).isEqualTo(CampaignStatus.COMPLETED);
    }

    @Test
    void nobody_approves_their_own_intake() {
        Campaign campaign = new Campaign(facts(100_000, CLIENT, START), manager);
        campaign.submit();
        assertThatThrownBy(() -> campaign.approve(manager))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("own intake");
        assertThat(campaign.stage()).isEqualTo(CampaignStage.INTAKE);
    }

    @Test
    void only_admin_and_manager_approve() {
        Campaign campaign = draft();
        campaign.submit();
        assertThatThrownBy(() -> campaign.approve(person("otto", Role.OPERATOR)))
                .hasMessageContaining("admin or a manager");
    }

    @Test
    void a_draft_cannot_be_approved_or_activated() {
        assertThatThrownBy(() -> draft().approve(manager)).hasMessageContaining("Only a submitted campaign");
        assertThatThrownBy(() -> draft().activate(List.of())).hasMessageContaining("Only an approved campaign");
    }

    @Test
    void activation_names_everything_that_is_missing() {
        assertThatThrownBy(() -> approved(facts(0, null, null)).activate(List.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("a client, a goal above 0, a start date")
                .hasMessageContaining("Client approval recorded")
                .hasMessageContaining("Budget confirmed (2400.00 USD, not confirmed)")
                .hasMessageContaining("Invoice status set");
    }

    @Test
    void activation_asks_what_the_module_answers_for() {
        Campaign campaign = approved();
        agree(campaign);
        SetupCheck open = new SetupCheck("vendors", "Vendors assigned", false, "1 of 2 placements has no vendor", null);
        assertThatThrownBy(() -> campaign.activate(List.of(open)))
                .hasMessageContaining("1 of 2 placements has no vendor")
                .hasMessageNotContaining("Budget confirmed");
        assertThat(campaign.stage()).isEqualTo(CampaignStage.SETUP);
        campaign.activate(List.of(new SetupCheck("vendors", "Vendors assigned", true, "2 placed", null)));
        assertThat(campaign.stage()).isEqualTo(CampaignStage.ACTIVE);
    }

    @Test
    void another_budget_needs_another_confirmation() {
        Campaign campaign = approved();
        campaign.confirmBudget(manager, NOW);
        campaign.change(facts(120_000, CLIENT, START));
        assertThat(campaign.setup().budgetConfirmedBy()).isEqualTo("mia");
        campaign.change(new NewCampaign(
                "Low Tide EP", CLIENT, "spotify", 1, null, new BigDecimal("2400.50"), START, null, null));
        assertThat(campaign.setup().budgetConfirmedBy()).isNull();
    }

    @Test
    void a_client_approval_says_who_when_and_how() {
        Campaign campaign = draft();
        ClientApproval tomorrow = new ClientApproval(" ", START.plusDays(1), null, null);
        assertThatThrownBy(() -> campaign.approvedByClient(tomorrow, sales, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields()).containsOnlyKeys("by", "on", "how"));
        campaign.approvedByClient(new ClientApproval("Anna Vale", START, ApprovalChannel.CALL, null), sales, NOW);
        assertThat(campaign.setup().clientApproval().by()).isEqualTo("Anna Vale");
        assertThat(campaign.setup().approvalRecordedBy()).isEqualTo("sara");
    }

    @Test
    void nothing_is_completed_before_it_is_invoiced() {
        Campaign campaign = active();
        campaign.startReporting();
        assertThatThrownBy(campaign::complete).hasMessageContaining("sent or paid");
    }

    @Test
    void pauses_and_resumes_only_while_active() {
        Campaign campaign = active();
        campaign.pause();
        assertThat(campaign.status()).isEqualTo(CampaignStatus.PAUSED);
        assertThatThrownBy(campaign::pause).isInstanceOf(RuleViolation.class);
        campaign.resume();
        assertThat(campaign.status()).isEqualTo(CampaignStatus.ACTIVE);
        campaign.startReporting();
        assertThatThrownBy(campaign::pause).isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_is_over_never_changes_again() {
        Campaign campaign = active();
        campaign.cancel();
        assertThat(campaign.stage()).isEqualTo(CampaignStage.ACTIVE);
        assertThatThrownBy(campaign::cancel).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(campaign::startReporting).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> campaign.change(facts(1, CLIENT, START))).hasMessageContaining("history");
    }

    @Test
    void an_active_campaign_keeps_its_goal() {
        assertThatThrownBy(() -> active().change(facts(0, CLIENT, START))).hasMessageContaining("goal above 0");
    }

    @Test
    void wrong_fields_are_named_together() {
        NewCampaign wrong = new NewCampaign(
                " ", CLIENT, "Spotify!", -1, null, new BigDecimal("1.005"), START, START.minusDays(1), null);
        assertThatThrownBy(() -> new Campaign(wrong, sales))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields())
                                .containsOnlyKeys("name", "platform", "goal", "budget", "end_on"));
    }

    @Test
    void pace_compares_with_an_even_delivery() {
        Campaign campaign = active();
        campaign.deliver(report(40_000, 15));
        assertThat(campaign.figures().pace(START.plusDays(15))).isEqualByComparingTo("80");
        assertThat(campaign.figures().isBehind(START.plusDays(15))).isFalse();
        assertThat(campaign.figures().isBehind(START.plusDays(16))).isTrue();
        assertThat(campaign.figures().isCritical(START.plusDays(16))).isFalse();
        assertThat(campaign.figures().isCritical(START.plusDays(25))).isTrue();
    }

    @Test
    void pace_is_unknown_on_the_first_day_and_without_a_goal() {
        assertThat(active().figures().pace(START)).isNull();
        assertThat(approved(facts(0, CLIENT, START)).figures().pace(START.plusDays(5)))
                .isNull();
        assertThat(approved(facts(100_000, CLIENT, null)).figures().pace(START)).isNull();
    }

    @Test
    void pace_after_the_end_compares_with_the_whole_goal() {
        Campaign campaign = active();
        campaign.deliver(report(90_000, 40));
        assertThat(campaign.figures().pace(START.plusDays(60))).isEqualByComparingTo("90");
    }

    @Test
    void an_end_date_replaces_the_thirty_days() {
        NewCampaign tenDays =
                new NewCampaign("Low Tide EP", CLIENT, "spotify", 100_000, null, null, START, START.plusDays(10), null);
        Campaign campaign = approved(tenDays);
        campaign.deliver(report(50_000, 5));
        assertThat(campaign.figures().pace(START.plusDays(5))).isEqualByComparingTo("100");
    }

    @Test
    void over_delivery_makes_remaining_negative_and_progress_above_100() {
        Campaign campaign = active();
        campaign.deliver(report(120_000, 20));
        assertThat(campaign.figures().remaining()).isEqualTo(-20_000);
        assertThat(campaign.figures().progress()).isEqualByComparingTo("120");
    }

    @Test
    void margin_and_burn_are_unknown_until_budget_and_cost_are() {
        Campaign campaign = active();
        assertThat(campaign.figures().margin()).isNull();
        campaign.spend(new BigDecimal("1128.60"));
        assertThat(campaign.figures().margin()).isEqualByComparingTo("53.0");
        assertThat(campaign.figures().burn()).isEqualByComparingTo("47.0");
    }

    @Test
    void the_newest_report_counts() {
        Campaign campaign = active();
        assertThat(campaign.deliver(report(40_000, 10))).isTrue();
        assertThat(campaign.deliver(report(30_000, 9))).isFalse();
        assertThat(campaign.delivered()).isEqualTo(40_000);
    }

    private Campaign draft() {
        return new Campaign(facts(100_000, CLIENT, START), sales);
    }

    private Campaign approved() {
        return approved(facts(100_000, CLIENT, START));
    }

    private Campaign approved(NewCampaign facts) {
        Campaign campaign = new Campaign(facts, sales);
        campaign.submit();
        campaign.approve(manager);
        return campaign;
    }

    private Campaign active() {
        Campaign campaign = approved();
        agree(campaign);
        campaign.activate(List.of());
        return campaign;
    }

    private void agree(Campaign campaign) {
        campaign.approvedByClient(new ClientApproval("Anna", START, ApprovalChannel.EMAIL, null), sales, NOW);
        campaign.confirmBudget(manager, NOW);
        campaign.stateInvoice(InvoiceStatus.NOT_INVOICED, manager, NOW);
    }

    private static NewCampaign facts(long goal, UUID client, LocalDate start) {
        return new NewCampaign(
                "Low Tide EP", client, "spotify", goal, null, new BigDecimal("2400"), start, null, "Sara Lind");
    }

    private static Delivery report(long amount, int day) {
        return new Delivery(amount, Instant.parse("2026-03-02T09:00:00Z").plusSeconds(86_400L * day), "Scrape");
    }

    private static Caller person(String name, Role role) {
        return new Caller(ORGANIZATION, name, name, name, Set.of(role));
    }
}
