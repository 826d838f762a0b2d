package app.backline.services.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.backline.services.campaigns.CampaignFacts;
import app.backline.services.campaigns.CampaignFilter;
import app.backline.services.campaigns.CampaignIntake;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignStage;
import app.backline.services.campaigns.CampaignStatus;
import app.backline.services.campaigns.CampaignSummary;
import app.backline.services.campaigns.Delivery;
import app.backline.services.campaigns.InvoiceStatus;
import app.backline.services.clients.ClientService;
import app.backline.services.clients.NewClient;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import jakarta.inject.Inject;
import java.math.BigDecimal;
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
    CampaignIntake intake;

    @Inject
    ClientService clients;

    @Inject
    CampaignService campaigns;

    @Test
    void an_empty_organization_has_no_figures(Agency acme) {
        Dashboard figures = acme.as(Role.SALES, dashboard::read);
        assertThat(figures.campaigns()).isZero();
        assertThat(figures.revenue()).isEmpty();
        assertThat(figures.queue().busiest()).isNull();
        assertThat(figures.endings()).isEmpty();
    }

    @Test
    void active_campaigns_count_with_their_budgets_and_their_pace(Agency acme, Agency globex) {
        UUID client = acme.as(
                Role.ADMIN,
                () -> clients.create(new NewClient("Moss", null, List.of(), null))
                        .id());
        acme.asPortal(() -> {
            List<CampaignIntake.Result> kept = intake.upsert(List.of(
                    facts("On pace", client, CampaignStatus.ACTIVE, "400"),
                    facts("Behind", client, CampaignStatus.ACTIVE, "100.50"),
                    facts("Critical", client, CampaignStatus.ACTIVE, null),
                    facts("Over", client, CampaignStatus.COMPLETED, "900")));
            intake.recordDeliveries(Map.of(
                    kept.get(0).campaignId(), delivered(500),
                    kept.get(1).campaignId(), delivered(300),
                    kept.get(2).campaignId(), delivered(100)));
        });

        Dashboard figures = acme.as(Role.MANAGER, dashboard::read);

        assertThat(figures.campaigns()).isEqualTo(4);
        assertThat(figures.activeCampaigns()).isEqualTo(3);
        assertThat(figures.revenue()).containsExactly(new Dashboard.Revenue(new BigDecimal("500.50"), "USD"));
        assertThat(figures.unpriced()).isEqualTo(1);
        assertThat(figures.behind()).isEqualTo(2);
        assertThat(figures.critical()).isEqualTo(1);
        assertThat(figures.funnel()).contains(entry(CampaignStage.ACTIVE, 3L), entry(CampaignStage.COMPLETED, 1L));
        assertThat(globex.as(Role.MANAGER, dashboard::read).campaigns()).isZero();
        CampaignFilter late = new CampaignFilter(null, null, null, null, null, TODAY);
        assertThat(acme.as(
                        Role.MANAGER,
                        () -> campaigns.list(late, PageRequest.first()).items()))
                .extracting(CampaignSummary::name)
                .containsExactlyInAnyOrder("Behind", "Critical");
    }

    /** Half of its 30 days are over, so 500 of 1,000 are due. */
    private static CampaignFacts facts(String name, UUID client, CampaignStatus status, String budget) {
        return new CampaignFacts(
                name,
                client,
                "spotify",
                status,
                1000,
                "streams",
                budget == null ? null : new BigDecimal(budget),
                TODAY.minusDays(15),
                null,
                InvoiceStatus.NOT_INVOICED);
    }

    private static Delivery delivered(long amount) {
        return new Delivery(amount, TestClock.START, "Test");
    }
}
