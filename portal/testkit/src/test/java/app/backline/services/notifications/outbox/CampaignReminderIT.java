package app.backline.services.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.campaigns.Agreed;
import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.CampaignSetupService;
import app.backline.services.campaigns.Delivery;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.clients.ClientService;
import app.backline.services.notifications.destinations.NewDestination;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.paging.PageRequest;
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

@ServiceTest
class CampaignReminderIT {
    @Inject
    CampaignReminderService reminders;

    @Inject
    Destinations destinations;

    @Inject
    MessageLogService log;

    @Inject
    CampaignService campaigns;

    @Inject
    ClientService clients;

    @Inject
    CampaignSetupService setup;

    @Inject
    TestClock clock;

    @Test
    void a_milestone_is_told_once_and_what_was_before_is_no_news(Agency acme, Agency globex) {
        listen(acme);
        listen(globex);
        UUID old = running(acme, "Old");
        deliver(acme, old, 1_000);
        assertThat(acme.asPortal(reminders::remind)).isZero();
        UUID id = running(acme, "Slow Tide");
        deliver(acme, id, 600);
        assertThat(acme.asPortal(reminders::remind)).isEqualTo(1);
        assertThat(acme.asPortal(reminders::remind)).isZero();
        deliver(acme, id, 1_000);
        acme.asPortal(reminders::remind);
        assertThat(titles(acme))
                .containsExactlyInAnyOrder("Slow Tide is half-way to its goal", "Slow Tide has reached its goal");
        assertThat(titles(globex)).isEmpty();
    }

    @Test
    void an_end_near_and_a_goal_far_away_are_told(Agency acme) {
        listen(acme);
        acme.asPortal(reminders::remind);
        running(acme, "Slow Tide");
        clock.forward(Duration.ofDays(8));
        acme.asPortal(reminders::remind);
        assertThat(titles(acme))
                .containsExactlyInAnyOrder("Slow Tide ends on 2026-03-12", "Slow Tide is far behind its goal");
    }

    @Test
    void a_digest_counts_what_runs(Agency acme) {
        listen(acme);
        running(acme, "Slow Tide");
        acme.asPortal(reminders::digest);
        assertThat(titles(acme)).containsExactly("The day of 2026-03-02");
    }

    private void listen(Agency agency) {
        destinations.save(
                agency,
                DestinationKind.SLACK,
                new NewDestination(
                        true,
                        "https://hooks.slack.com/services/x",
                        null,
                        null,
                        List.of("campaign_milestone", "campaign_ending", "campaign_behind", "daily_digest")));
    }

    private UUID running(Agency agency, String name) {
        UUID client = agency.as(
                Role.SALES, () -> clients.findOrCreate(List.of("Blue Door")).get("Blue Door"));
        LocalDate today = LocalDate.ofInstant(TestClock.START, java.time.ZoneOffset.UTC);
        UUID id = agency.as(
                Role.SALES,
                () -> campaigns
                        .create(new NewCampaign(
                                name,
                                client,
                                "spotify",
                                1_000,
                                "streams",
                                new BigDecimal("100"),
                                today,
                                today.plusDays(10),
                                null))
                        .id());
        agency.as(Role.SALES, () -> campaigns.perform(id, CampaignAction.SUBMIT));
        agency.as(Role.MANAGER, () -> campaigns.perform(id, CampaignAction.APPROVE));
        agency.as(Role.ADMIN, () -> Agreed.with(setup, id, today));
        agency.as(Role.MANAGER, () -> campaigns.perform(id, CampaignAction.ACTIVATE));
        return id;
    }

    private void deliver(Agency agency, UUID id, long delivered) {
        clock.forward(Duration.ofSeconds(1));
        agency.asPortal(() -> campaigns.recordDelivery(id, new Delivery(delivered, clock.instant(), "test")));
    }

    private List<String> titles(Agency agency) {
        return agency.as(
                Role.OPERATOR,
                () -> log.list(new MessageFilter(null, null), PageRequest.first()).items().stream()
                        .map(MessageSummary::title)
                        .toList());
    }
}
