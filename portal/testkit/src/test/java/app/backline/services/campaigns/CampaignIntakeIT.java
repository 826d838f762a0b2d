package app.backline.services.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.paging.PageRequest;
import app.backline.services.spi.RowOutcome.Result;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@ServiceTest
class CampaignIntakeIT {
    private static final LocalDate START = LocalDate.of(2026, 2, 1);

    @Inject
    CampaignIntake intake;

    @Inject
    CampaignService campaigns;

    @Inject
    CampaignInsightService insight;

    @Inject
    ClientService clients;

    @Test
    void creates_then_finds_the_same_campaigns(Agency acme, Agency globex) {
        UUID client = client(acme);
        List<CampaignFacts> facts = List.of(
                facts("Low Tide EP", client, CampaignStatus.ACTIVE, 100_000),
                facts("Night \"Drive\", {x}", client, CampaignStatus.COMPLETED, 0));
        List<CampaignIntake.Result> first = acme.as(Role.OPERATOR, () -> intake.upsert(facts));
        assertThat(first).extracting(CampaignIntake.Result::outcome).containsOnly(Result.IMPORTED);
        List<CampaignIntake.Result> again = acme.as(Role.OPERATOR, () -> intake.upsert(facts));
        assertThat(again).extracting(CampaignIntake.Result::outcome).containsOnly(Result.UNCHANGED);
        assertThat(again)
                .extracting(CampaignIntake.Result::campaignId)
                .isEqualTo(first.stream().map(CampaignIntake.Result::campaignId).toList());
        Campaign done = acme.as(Role.SALES, () -> campaigns.get(first.get(1).campaignId()));
        assertThat(done.name()).isEqualTo("Night \"Drive\", {x}");
        assertThat(done.stage()).isEqualTo(CampaignStage.COMPLETED);
        assertThat(globex.as(Role.ADMIN, () -> campaigns.list(CampaignFilter.ALL, PageRequest.first()))
                        .items())
                .isEmpty();
    }

    @Test
    void a_change_is_written_remembered_and_leaves_what_the_file_does_not_know(Agency acme) {
        UUID client = client(acme);
        UUID id = acme.as(
                        Role.OPERATOR,
                        () -> intake.upsert(List.of(facts("Low Tide EP", client, CampaignStatus.ACTIVE, 100_000))))
                .get(0)
                .campaignId();
        CampaignFacts paused = new CampaignFacts(
                " low tide  EP", client, "spotify", CampaignStatus.PAUSED, 120_000, null, null, null, null, null);
        assertThat(acme.as(Role.OPERATOR, () -> intake.upsert(List.of(paused))))
                .containsExactly(new CampaignIntake.Result(id, Result.UPDATED));
        Campaign campaign = acme.as(Role.SALES, () -> campaigns.get(id));
        assertThat(campaign.status()).isEqualTo(CampaignStatus.PAUSED);
        assertThat(campaign.stage()).isEqualTo(CampaignStage.ACTIVE);
        assertThat(campaign.goal()).isEqualTo(120_000);
        assertThat(campaign.budget()).isEqualByComparingTo("200");
        assertThat(campaign.startOn()).isEqualTo(START);
        assertThat(campaign.salesperson()).isEqualTo("Sara Lind");
        assertThat(campaign.invoiceStatus()).isEqualTo(InvoiceStatus.SENT);
        assertThat(campaign.version()).isEqualTo(1);
        assertThat(acme.as(Role.SALES, () -> insight.history(id)))
                .extracting(HistoryLine::what)
                .containsExactlyInAnyOrder("imported", "status", "goal");
    }

    @Test
    void rows_that_mean_one_campaign_are_one_campaign(Agency acme) {
        UUID client = client(acme);
        List<CampaignIntake.Result> results = acme.as(
                Role.OPERATOR,
                () -> intake.upsert(List.of(
                        facts("Low Tide EP", client, CampaignStatus.ACTIVE, 1),
                        facts("LOW TIDE EP", client, CampaignStatus.ACTIVE, 2),
                        facts("Low Tide EP", null, CampaignStatus.ACTIVE, 3))));
        assertThat(results)
                .extracting(CampaignIntake.Result::outcome)
                .containsExactly(Result.IMPORTED, Result.UPDATED, Result.IMPORTED);
        assertThat(results.get(0).campaignId()).isEqualTo(results.get(1).campaignId());
        assertThat(acme.as(Role.SALES, () -> campaigns.get(results.get(0).campaignId()))
                        .goal())
                .isEqualTo(2);
        assertThat(acme.as(
                        Role.OPERATOR,
                        () -> intake.upsert(List.of(facts("low tide ep", null, CampaignStatus.ACTIVE, 3)))))
                .containsExactly(new CampaignIntake.Result(results.get(2).campaignId(), Result.UNCHANGED));
    }

    @Test
    void reports_of_many_campaigns_are_taken_together(Agency acme) {
        UUID client = client(acme);
        List<UUID> ids = acme
                .as(
                        Role.OPERATOR,
                        () -> intake.upsert(IntStream.range(0, 20)
                                .mapToObj(i -> facts("Song " + i, client, CampaignStatus.ACTIVE, 1_000))
                                .toList()))
                .stream()
                .map(CampaignIntake.Result::campaignId)
                .toList();
        Map<UUID, Delivery> reports = new HashMap<>();
        ids.forEach(id -> reports.put(id, new Delivery(700, TestClock.START, "Import")));
        acme.as(Role.OPERATOR, () -> intake.recordDeliveries(reports));
        reports.replaceAll((id, report) -> new Delivery(1, TestClock.START.minusSeconds(60), "Late"));
        acme.as(Role.OPERATOR, () -> intake.recordDeliveries(reports));
        assertThat(acme.as(Role.SALES, () -> campaigns.get(ids.get(7))).delivered())
                .isEqualTo(700);
        assertThat(acme.as(Role.SALES, () -> campaigns.deliveries(ids.get(7))))
                .containsExactly(new DeliveryPoint(LocalDate.of(2026, 3, 2), 700, "Import"));
    }

    @Test
    void a_new_campaign_is_stored_with_what_it_has_delivered_and_a_known_one_keeps_its_own(Agency acme) {
        UUID client = client(acme);
        CampaignFacts told = withOpening("Low Tide EP", client, new Delivery(700, TestClock.START, "Import"));
        UUID id = acme.as(Role.OPERATOR, () -> intake.upsert(List.of(told, withOpening("Quiet", client, null))))
                .get(0)
                .campaignId();
        acme.as(
                Role.OPERATOR,
                () -> intake.upsert(List.of(withOpening(
                        "Low Tide EP", client, new Delivery(9, TestClock.START.plusSeconds(60), "Later")))));
        Campaign campaign = acme.as(Role.SALES, () -> campaigns.get(id));
        assertThat(campaign.delivered()).isEqualTo(700);
        assertThat(acme.as(Role.SALES, () -> campaigns.deliveries(id)))
                .containsExactly(new DeliveryPoint(LocalDate.of(2026, 3, 2), 700, "Import"));
    }

    private static CampaignFacts withOpening(String name, UUID client, Delivery opening) {
        return new CampaignFacts(
                name, client, "spotify", CampaignStatus.ACTIVE, 1_000, "streams", null, START, null, null, opening);
    }

    private UUID client(Agency agency) {
        return agency.as(
                Role.OPERATOR, () -> clients.create(NewClient.named("Paper")).id());
    }

    private static CampaignFacts facts(String name, UUID client, CampaignStatus status, long goal) {
        return new CampaignFacts(
                name,
                client,
                "spotify",
                status,
                goal,
                "streams",
                new BigDecimal("200.00"),
                START,
                "Sara Lind",
                InvoiceStatus.SENT);
    }
}
