package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
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
        campaign.activate();
        assertThat(campaign.stage()).isEqualTo(CampaignStage.ACTIVE);
        campaign.startReporting();
        assertThat(campaign.stage()).isEqualTo(CampaignStage.REPORTING);
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
        assertThatThrownBy(() -> draft().activate()).hasMessageContaining("Only an approved campaign");
    }

    @Test
    void activation_needs_client_goal_and_start() {
        assertThatThrownBy(() -> approved(facts(100_000, null, START)).activate())
                .hasMessageContaining("needs a client");
        assertThatThrownBy(() -> approved(facts(0, CLIENT, START)).activate()).hasMessageContaining("goal above 0");
        assertThatThrownBy(() -> approved(facts(100_000, CLIENT, null)).activate())
                .hasMessageContaining("start date");
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
        assertThat(campaign.pace(START.plusDays(15))).isEqualByComparingTo("80");
        assertThat(campaign.isBehind(START.plusDays(15))).isFalse();
        assertThat(campaign.isBehind(START.plusDays(16))).isTrue();
        assertThat(campaign.isCritical(START.plusDays(16))).isFalse();
        assertThat(campaign.isCritical(START.plusDays(25))).isTrue();
    }

    @Test
    void pace_is_unknown_on_the_first_day_and_without_a_goal() {
        assertThat(active().pace(START)).isNull();
        assertThat(approved(facts(0, CLIENT, START)).pace(START.plusDays(5))).isNull();
        assertThat(approved(facts(100_000, CLIENT, null)).pace(START)).isNull();
    }

    @Test
    void pace_after_the_end_compares_with_the_whole_goal() {
        Campaign campaign = active();
        campaign.deliver(report(90_000, 40));
        assertThat(campaign.pace(START.plusDays(60))).isEqualByComparingTo("90");
    }

    @Test
    void an_end_date_replaces_the_thirty_days() {
        NewCampaign tenDays =
                new NewCampaign("Low Tide EP", CLIENT, "spotify", 100_000, null, null, START, START.plusDays(10), null);
        Campaign campaign = approved(tenDays);
        campaign.deliver(report(50_000, 5));
        assertThat(campaign.pace(START.plusDays(5))).isEqualByComparingTo("100");
    }

    @Test
    void over_delivery_makes_remaining_negative_and_progress_above_100() {
        Campaign campaign = active();
        campaign.deliver(report(120_000, 20));
        assertThat(campaign.remaining()).isEqualTo(-20_000);
        assertThat(campaign.figures().progress()).isEqualByComparingTo("120");
    }

    @Test
    void margin_and_burn_are_unknown_until_budget_and_cost_are() {
        Campaign campaign = active();
        assertThat(campaign.margin()).isNull();
        campaign.spend(new BigDecimal("1128.60"));
        assertThat(campaign.margin()).isEqualByComparingTo("53.0");
        assertThat(campaign.burn()).isEqualByComparingTo("47.0");
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
        campaign.activate();
        return campaign;
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
