package app.backline.services.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.groups.Tuple.tuple;

import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.campaigns.CampaignWatch;
import app.backline.services.campaigns.CampaignWatch.Margin;
import app.backline.services.campaigns.CampaignWatch.Pace;
import app.backline.services.campaigns.CampaignWatch.Progress;
import app.backline.services.campaigns.Delivery;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.dashboard.Dashboard.EndingSoon;
import app.backline.services.dashboard.Dashboard.InvoiceHealth;
import app.backline.services.dashboard.Dashboard.Money;
import app.backline.services.dashboard.Dashboard.Profitability;
import app.backline.services.dashboard.DeliveryTrend.Day;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import app.backline.testkit.TestDatabase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class DashboardServiceIT {
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Inject
    DashboardService dashboard;

    @Inject
    DeliveryTrendService trend;

    @Inject
    CampaignIntake intake;

    @Inject
    ClientService clients;

    @Inject
    CampaignService campaigns;

    @Test
    void an_empty_organization_has_no_figures(Agency acme) {
        Dashboard figures = acme.as(Role.MANAGER, dashboard::read);
        assertThat(figures.campaigns()).isZero();
        assertThat(figures.activeRevenue().budgets()).isEmpty();
        assertThat(figures.activeRevenue().started().change()).isNull();
        assertThat(figures.opsQueue().bottleneck()).isNull();
        assertThat(figures.deadlines()).isEmpty();
        assertThat(figures.profitability()).isEqualTo(new Profitability(0, 0, 0, 0));
        assertThat(acme.as(Role.MANAGER, trend::read).days()).isEmpty();
    }

    @Test
    void active_campaigns_count_with_their_budgets_and_their_pace(Agency acme, Agency globex) {
        List<UUID> kept = threeActiveOneOver(acme);
        acme.asPortal(() -> intake.recordDeliveries(
                Map.of(kept.get(0), delivered(500), kept.get(1), delivered(300), kept.get(2), delivered(100))));

        Dashboard figures = acme.as(Role.MANAGER, dashboard::read);

        assertThat(figures.campaigns()).isEqualTo(4);
        assertThat(figures.activeRevenue().campaigns()).isEqualTo(3);
        assertThat(figures.activeRevenue().budgets()).containsExactly(new Money(new BigDecimal("500.50"), "USD"));
        assertThat(figures.activeRevenue().unpriced()).isEqualTo(1);
        assertThat(figures.campaignRisk().behind()).isEqualTo(2);
        assertThat(figures.campaignRisk().critical()).isEqualTo(1);
        assertThat(figures.funnel()).contains(entry(CampaignStage.ACTIVE, 3L), entry(CampaignStage.COMPLETED, 1L));
        assertThat(figures.invoiceHealth()).isEqualTo(new InvoiceHealth(4, 0, 0));
        assertThat(listed(acme, watch(Pace.BEHIND, null, null, null))).containsExactlyInAnyOrder("Behind", "Critical");
        assertThat(listed(acme, watch(Pace.CRITICAL, null, null, null))).containsExactly("Critical");
        assertThat(listed(acme, new CampaignWatch(TODAY, null, null, null, null, InvoiceStatus.NOT_INVOICED, false)))
                .hasSize(4);
        assertThat(globex.as(Role.MANAGER, dashboard::read).campaigns()).isZero();
    }

    @Test
    void figures_follow_every_change_at_once_and_after_the_tally_was_folded(Agency acme) {
        List<UUID> kept = threeActiveOneOver(acme);
        acme.as(Role.MANAGER, () -> campaigns.perform(kept.get(0), CampaignAction.PAUSE));

        Dashboard paused = acme.as(Role.MANAGER, dashboard::read);
        assertThat(paused.activeRevenue().campaigns()).isEqualTo(2);
        assertThat(paused.activeRevenue().budgets()).containsExactly(new Money(new BigDecimal("100.50"), "USD"));

        acme.asPortal(dashboard::fold);
        assertThat(acme.as(Role.MANAGER, dashboard::read).activeRevenue()).isEqualTo(paused.activeRevenue());
        TestDatabase.instance().execute("delete from campaign where org_id = ?", acme.id());
        assertThat(acme.as(Role.MANAGER, dashboard::read).campaigns()).isZero();
    }

    @Test
    void what_started_this_month_stands_against_the_same_days_of_the_last(Agency acme) {
        acme.asPortal(() -> intake.upsert(List.of(
                facts("Now", CampaignStatus.ACTIVE, "300", TODAY),
                facts("Then", CampaignStatus.COMPLETED, "200", TODAY.minusMonths(1)),
                facts(
                        "Later then",
                        CampaignStatus.COMPLETED,
                        "999",
                        TODAY.minusMonths(1).plusDays(5)),
                facts("Never agreed", CampaignStatus.PENDING, "999", TODAY))));
        Dashboard.Started started =
                acme.as(Role.SALES, dashboard::read).activeRevenue().started();
        assertThat(started.thisMonth()).isEqualByComparingTo("300");
        assertThat(started.lastMonth()).isEqualByComparingTo("200");
        assertThat(started.change()).isEqualTo(50.0);
    }

    @Test
    void campaigns_that_end_are_sorted_by_window_and_by_progress(Agency acme) {
        List<UUID> kept = upsert(
                acme,
                facts("Under", CampaignStatus.ACTIVE, "100", TODAY.minusDays(20)),
                facts("Over", CampaignStatus.ACTIVE, "100", TODAY.minusDays(20)),
                facts("On track", CampaignStatus.ACTIVE, "100", TODAY.minusDays(20)),
                facts("Ended", CampaignStatus.ACTIVE, "100", TODAY.minusDays(40)));
        acme.asPortal(() -> intake.recordDeliveries(Map.of(kept.get(1), delivered(900), kept.get(2), delivered(500))));
        endOn(kept.get(0), TODAY.plusDays(7));
        endOn(kept.get(1), TODAY.plusDays(14));
        endOn(kept.get(2), TODAY.plusDays(30));
        endOn(kept.get(3), TODAY.minusDays(3));

        Dashboard figures = acme.as(Role.SALES, dashboard::read);

        assertThat(figures.endingSoon())
                .containsExactly(
                        new EndingSoon(7, 1, 0, 0, 1, 0),
                        new EndingSoon(14, 2, 0, 1, 1, 0),
                        new EndingSoon(30, 3, 1, 1, 1, 0));
        assertThat(listed(acme, watch(null, 14, Progress.OVER, null))).containsExactly("Over");
        assertThat(listed(acme, watch(null, 30, Progress.ON_TRACK, null))).containsExactly("On track");
        assertThat(listed(acme, watch(null, 30, Progress.UNDER, null))).containsExactly("Under");
        assertThat(listed(acme, new CampaignWatch(TODAY, null, null, null, null, null, true)))
                .containsExactly("Ended");
        assertThat(figures.campaignRisk().overdueReports()).isEqualTo(1);
        assertThat(figures.campaignRisk().overdueCritical()).isZero();
        assertThat(figures.deadlines())
                .extracting(Dashboard.Deadline::campaign, Dashboard.Deadline::what, Dashboard.Deadline::dueOn)
                .containsExactly(
                        tuple("Ended", "report", TODAY.plusDays(4)), tuple("Under", "ends", TODAY.plusDays(7)));
    }

    @Test
    void margins_are_for_people_who_see_cost(Agency acme) {
        List<UUID> kept = upsert(
                acme,
                facts("Thin", CampaignStatus.ACTIVE, "100", TODAY),
                facts("Tight", CampaignStatus.ACTIVE, "100", TODAY),
                facts("Fine", CampaignStatus.ACTIVE, "100", TODAY),
                facts("Dark", CampaignStatus.ACTIVE, "100", TODAY));
        acme.inTransaction(() -> intake.recordSpend(Map.of(
                kept.get(0),
                new BigDecimal("80.06"),
                kept.get(1),
                new BigDecimal("80.05"),
                kept.get(2),
                new BigDecimal("70"))));
        assertThat(acme.as(Role.OPERATOR, dashboard::read).profitability()).isEqualTo(new Profitability(1, 1, 1, 1));
        assertThat(listed(acme, watch(null, null, null, Margin.CRITICAL))).containsExactly("Thin");
        assertThat(listed(acme, watch(null, null, null, Margin.WARNING))).containsExactly("Tight");
        assertThat(listed(acme, watch(null, null, null, Margin.HEALTHY))).containsExactly("Fine");
        assertThat(listed(acme, watch(null, null, null, Margin.UNKNOWN))).containsExactly("Dark");
        CampaignFilter byMargin =
                new CampaignFilter(null, null, null, null, null, watch(null, null, null, Margin.CRITICAL));
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> campaigns.list(byMargin, PageRequest.first())))
                .isInstanceOf(AccessDenied.class);
        assertThat(acme.as(Role.SALES, dashboard::read).profitability()).isNull();
        assertThatThrownBy(() -> acme.as(Role.VENDOR, dashboard::read)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_failed_job_counts_until_it_works_again(Agency acme) {
        run(acme, "failed", "now() - interval '2 hours'");
        run(acme, "running", "now()");
        assertThat(acme.as(Role.MANAGER, dashboard::read).campaignRisk().failedJobs())
                .extracting(Dashboard.FailedJob::failure)
                .containsExactly("no answer");
        run(acme, "completed", "now() - interval '1 hour'");
        assertThat(acme.as(Role.MANAGER, dashboard::read).campaignRisk().failedJobs())
                .isEmpty();
    }

    @Test
    void the_trend_adds_up_what_was_reported_by_each_day(Agency acme) {
        List<UUID> kept = upsert(
                acme,
                facts("One", CampaignStatus.ACTIVE, "100", TODAY.minusDays(10)),
                facts("Two", CampaignStatus.ACTIVE, "100", TODAY.minusDays(50)));
        reported(acme, kept.get(0), 4, 300);
        reported(acme, kept.get(0), 1, 450);
        reported(acme, kept.get(1), 40, 700);

        DeliveryTrend read = acme.as(Role.SALES, trend::read);

        assertThat(read.unit()).isEqualTo("streams");
        assertThat(read.campaigns()).isEqualTo(2);
        assertThat(read.days()).hasSize(31);
        assertThat(day(read, 5)).isEqualTo(new Day(TODAY.minusDays(5), 700, 1000 + 167));
        assertThat(day(read, 4).delivered()).isEqualTo(1000);
        assertThat(day(read, 0)).isEqualTo(new Day(TODAY, 1150, 1000 + 333));
    }

    private List<String> listed(Agency acme, CampaignWatch watch) {
        CampaignFilter filter = new CampaignFilter(null, null, null, null, null, watch);
        return acme
                .as(
                        Role.MANAGER,
                        () -> campaigns.list(filter, PageRequest.first()).items())
                .stream()
                .map(CampaignSummary::name)
                .toList();
    }

    private static CampaignWatch watch(Pace pace, Integer ending, Progress progress, Margin margin) {
        return new CampaignWatch(TODAY, pace, ending, progress, margin, null, false);
    }

    private void reported(Agency acme, UUID campaign, int daysAgo, long amount) {
        acme.asPortal(() -> intake.recordDeliveries(
                Map.of(campaign, new Delivery(amount, TestClock.START.minus(Duration.ofDays(daysAgo)), "Test"))));
    }

    private static Day day(DeliveryTrend trend, int daysAgo) {
        return trend.days().stream()
                .filter(day -> day.day().equals(TODAY.minusDays(daysAgo)))
                .findFirst()
                .orElseThrow();
    }

    private static void run(Agency acme, String status, String started) {
        TestDatabase.instance()
                .execute(
                        "insert into job_run (org_id, id, module_key, job_key, status, failure, started_at, finished_at)"
                                + " values (?, gen_random_uuid(), 'ledger', 'count', ?, 'no answer', " + started + ", "
                                + (status.equals("running") ? "null" : "now()") + ")",
                        acme.id(),
                        status);
    }

    private static void endOn(UUID campaign, LocalDate day) {
        TestDatabase.instance().execute("update campaign set end_on = ? where id = ?", day, campaign);
    }

    private List<UUID> threeActiveOneOver(Agency acme) {
        UUID client = acme.as(
                Role.ADMIN,
                () -> clients.create(new NewClient("Moss", null, List.of(), null))
                        .id());
        return upsert(
                acme,
                facts("On pace", client, CampaignStatus.ACTIVE, "400", TODAY.minusDays(15)),
                facts("Behind", client, CampaignStatus.ACTIVE, "100.50", TODAY.minusDays(15)),
                facts("Critical", client, CampaignStatus.ACTIVE, null, TODAY.minusDays(15)),
                facts("Over", client, CampaignStatus.COMPLETED, "900", TODAY.minusDays(15)));
    }

    private List<UUID> upsert(Agency acme, CampaignFacts... facts) {
        return acme.asPortal(() -> intake.upsert(List.of(facts))).stream()
                .map(CampaignIntake.Result::campaignId)
                .toList();
    }

    private static CampaignFacts facts(String name, CampaignStatus status, String budget, LocalDate startOn) {
        return facts(name, null, status, budget, startOn);
    }

    /** Without an end it runs 30 days: after half of them 500 of 1,000 are due. */
    private static CampaignFacts facts(
            String name, UUID client, CampaignStatus status, String budget, LocalDate startOn) {
        return new CampaignFacts(
                name,
                client,
                "spotify",
                status,
                1000,
                "streams",
                budget == null ? null : new BigDecimal(budget),
                startOn,
                null,
                InvoiceStatus.NOT_INVOICED);
    }

    private static Delivery delivered(long amount) {
        return new Delivery(amount, TestClock.START, "Test");
    }
}
