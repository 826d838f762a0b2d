package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.paging.Cursor;
import app.backline.services.paging.Page;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.RuleViolation;
import app.backline.services.problems.StaleVersion;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServiceTest
class CampaignServiceIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignInsightService insight;

    @Inject
    CampaignSetupService setup;

    @Inject
    ClientService clients;

    @Inject
    DataSource database;

    @Test
    void sales_take_in_a_manager_approves_an_operator_activates(Agency acme) {
        UUID id = taken(acme, "Low Tide EP", TODAY);
        acme.as(Role.SALES, () -> campaigns.perform(id, CampaignAction.SUBMIT));
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> campaigns.perform(id, CampaignAction.APPROVE)))
                .isInstanceOf(AccessDenied.class);
        acme.as(Role.MANAGER, () -> campaigns.perform(id, CampaignAction.APPROVE));
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> campaigns.perform(id, CampaignAction.ACTIVATE)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("Client approval recorded")
                .hasMessageContaining("Budget confirmed");
        acme.as(
                Role.SALES,
                () -> setup.recordClientApproval(
                        id, new ClientApproval("Anna Vale", TODAY, ApprovalChannel.CALL, null)));
        assertThatThrownBy(() -> acme.as(Role.OPERATOR, () -> setup.confirmBudget(id)))
                .isInstanceOf(AccessDenied.class);
        acme.as(Role.MANAGER, () -> setup.confirmBudget(id));
        acme.as(Role.OPERATOR, () -> setup.stateInvoice(id, InvoiceStatus.NOT_INVOICED));
        acme.as(Role.OPERATOR, () -> campaigns.perform(id, CampaignAction.ACTIVATE));
        assertThat(acme.as(Role.SALES, () -> campaigns.get(id)).status()).isEqualTo(CampaignStatus.ACTIVE);
        assertThat(acme.as(Role.SALES, () -> insight.history(id)))
                .extracting(HistoryLine::who, HistoryLine::what, HistoryLine::from, HistoryLine::to)
                .contains(
                        tuple("Sales of the test", "submitted", "draft", "pending"),
                        tuple("Manager of the test", "approved", "intake", "setup"),
                        tuple("Sales of the test", "client approval", null, "Anna Vale, 2026-03-02, call"),
                        tuple("Manager of the test", "budget confirmed by", null, "Manager of the test"),
                        tuple("Operator of the test", "activated", "pending", "active"));
    }

    @Test
    void a_refused_move_leaves_no_trace(Agency acme) {
        UUID id = taken(acme, "Low Tide EP", TODAY);
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> campaigns.perform(id, CampaignAction.COMPLETE)))
                .isInstanceOf(RuleViolation.class);
        assertThat(acme.as(Role.ADMIN, () -> insight.history(id))).hasSize(1);
    }

    @Test
    void a_campaign_is_not_there_for_others(Agency acme, Agency globex) {
        UUID id = taken(acme, "Low Tide EP", TODAY);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> campaigns.get(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> insight.summary(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> campaigns.perform(id, CampaignAction.CANCEL)))
                .isInstanceOf(NotFound.class);
        UUID client = acme.as(Role.ADMIN, () -> campaigns.get(id)).clientId();
        assertThatThrownBy(() -> globex.as(Role.ADMIN, () -> campaigns.create(order("Stolen", client, TODAY))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void changes_are_remembered_field_by_field_and_need_the_version_read(Agency acme) {
        UUID id = taken(acme, "Low Tide EP", TODAY);
        Campaign read = acme.as(Role.SALES, () -> campaigns.get(id));
        acme.as(
                Role.SALES,
                () -> campaigns.change(id, read.version(), order("Low Tide", read.clientId(), TODAY.plusDays(3))));
        assertThat(acme.as(Role.SALES, () -> insight.history(id)))
                .filteredOn(line -> !line.what().equals("created"))
                .extracting(HistoryLine::what, HistoryLine::from, HistoryLine::to)
                .containsExactlyInAnyOrder(
                        tuple("name", "Low Tide EP", "Low Tide"), tuple("start", "2026-03-02", "2026-03-05"));
        assertThatThrownBy(() -> acme.as(
                        Role.SALES, () -> campaigns.change(id, read.version(), order("Late", read.clientId(), TODAY))))
                .isInstanceOfSatisfying(
                        StaleVersion.class, stale -> assertThat(stale.fields()).containsOnlyKeys("name", "start_on"));
    }

    @Test
    void one_client_has_a_name_once_on_a_platform(Agency acme) {
        UUID id = taken(acme, "Low Tide EP", TODAY);
        UUID client = acme.as(Role.SALES, () -> campaigns.get(id)).clientId();
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> campaigns.create(order("low tide  ep", client, TODAY))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields()).containsKey("name"));
        acme.as(Role.SALES, () -> campaigns.create(order("Loose", null, TODAY)));
        assertThatThrownBy(() -> acme.as(Role.SALES, () -> campaigns.create(order("LOOSE", null, TODAY))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_list_shows_drafts_without_a_date_first_and_goes_on_where_it_ended(Agency acme) {
        UUID client = acme.as(
                Role.SALES, () -> clients.create(NewClient.named("Paper")).id());
        acme.as(Role.SALES, () -> {
            campaigns.create(order("March", client, TODAY));
            campaigns.create(order("No date", client, null));
            campaigns.create(order("May", client, TODAY.plusMonths(2)));
            campaigns.create(order("Also March", client, TODAY));
            campaigns.create(order("Also no date", client, null));
        });
        List<String> names = new ArrayList<>();
        Page<CampaignSummary> page =
                acme.as(Role.SALES, () -> campaigns.list(CampaignFilter.ALL, new PageRequest(1, null)));
        names.add(page.items().get(0).name());
        while (page.next() != null) {
            Cursor after = Cursor.decode(page.next());
            page = acme.as(Role.SALES, () -> campaigns.list(CampaignFilter.ALL, new PageRequest(1, after)));
            names.add(page.items().get(0).name());
        }
        assertThat(names).containsExactly("Also no date", "No date", "May", "Also March", "March");
    }

    @Test
    void the_list_is_filtered_and_counted(Agency acme) {
        UUID low = taken(acme, "Low Tide EP", TODAY);
        taken(acme, "Night Drive", TODAY);
        acme.as(Role.SALES, () -> campaigns.perform(low, CampaignAction.SUBMIT));
        assertThat(found(acme, new CampaignFilter("low TIDE", null, null, null, null)))
                .containsExactly("Low Tide EP");
        assertThat(found(acme, new CampaignFilter("client of night", null, null, null, null)))
                .containsExactly("Night Drive");
        assertThat(found(acme, new CampaignFilter("sara", null, null, null, null)))
                .hasSize(2);
        assertThat(found(acme, new CampaignFilter("%", null, null, null, null))).isEmpty();
        assertThat(found(acme, CampaignFilter.ALL.withStatus(CampaignStatus.PENDING)))
                .containsExactly("Low Tide EP");
        assertThat(found(acme, new CampaignFilter(null, "youtube", null, null, null)))
                .isEmpty();
        assertThat(found(acme, new CampaignFilter(null, null, null, CampaignStage.INTAKE, null)))
                .hasSize(2);
        assertThat(acme.as(Role.SALES, () -> insight.counts(CampaignFilter.ALL)))
                .isEqualTo(Map.of(CampaignStatus.DRAFT, 1L, CampaignStatus.PENDING, 1L));
    }

    @Test
    void the_newest_report_counts_and_each_day_keeps_its_last(Agency acme) {
        UUID id = taken(acme, "Low Tide EP", TODAY);
        acme.asPortal(() -> {
            campaigns.recordDelivery(id, new Delivery(500, TestClock.START.plusSeconds(3_600), "Scrape"));
            campaigns.recordDelivery(id, new Delivery(400, TestClock.START, "Late scrape"));
            campaigns.recordDelivery(id, new Delivery(900, TestClock.START.plusSeconds(90_000), "Scrape"));
        });
        assertThat(acme.as(Role.SALES, () -> campaigns.get(id)).delivered()).isEqualTo(900);
        assertThat(acme.as(Role.SALES, () -> campaigns.deliveries(id)))
                .containsExactly(
                        new DeliveryPoint(TODAY, 500, "Scrape"), new DeliveryPoint(TODAY.plusDays(1), 900, "Scrape"));
    }

    @Test
    void the_summary_carries_the_figures_of_today(Agency acme) {
        UUID id = taken(acme, "Low Tide EP", TODAY.minusDays(15));
        acme.asPortal(() -> Agreed.with(setup, id, TODAY));
        for (CampaignAction action : List.of(CampaignAction.SUBMIT, CampaignAction.APPROVE, CampaignAction.ACTIVATE)) {
            acme.asPortal(() -> campaigns.perform(id, action));
        }
        acme.asPortal(() -> campaigns.recordDelivery(id, new Delivery(40_000, TestClock.START, "Scrape")));
        CampaignSummary summary = acme.as(Role.SALES, () -> insight.summary(id));
        assertThat(summary.clientName()).isEqualTo("Client of Low Tide EP");
        assertThat(summary.remaining()).isEqualTo(60_000);
        assertThat(summary.progressPercentage()).isEqualTo(40.0);
        assertThat(summary.pacePercentage()).isEqualTo(80.0);
        assertThat(summary.deliveredAsOf()).isEqualTo(TestClock.START);
        assertThat(summary.budget()).isEqualByComparingTo("2400");
        assertThat(summary.createdAt()).isNotNull();
    }

    @Test
    void every_change_stands_in_the_audit_log_and_stays_there(Agency acme) {
        UUID id = taken(acme, "Low Tide EP", TODAY);
        acme.as(Role.SALES, () -> campaigns.perform(id, CampaignAction.SUBMIT));
        assertThat(acme.inTransaction(() -> count("select count(*) from audit_entry where entity = 'campaign'")))
                .isEqualTo(2);
        assertThatThrownBy(() -> acme.inTransaction(() -> count("delete from audit_entry returning 1")))
                .hasStackTraceContaining("permission denied");
    }

    private int count(String sql) throws java.sql.SQLException {
        insight.counts(CampaignFilter.ALL);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private List<String> found(Agency agency, CampaignFilter filter) {
        return agency.as(Role.SALES, () -> campaigns.list(filter, PageRequest.first())).items().stream()
                .map(CampaignSummary::name)
                .toList();
    }

    private UUID taken(Agency agency, String name, LocalDate start) {
        return agency.as(Role.SALES, () -> {
            UUID client = clients.create(NewClient.named("Client of " + name)).id();
            return campaigns.create(order(name, client, start)).id();
        });
    }

    private static NewCampaign order(String name, UUID client, LocalDate start) {
        return new NewCampaign(
                name, client, "spotify", 100_000, null, new BigDecimal("2400.00"), start, null, "Sara Lind");
    }
}
