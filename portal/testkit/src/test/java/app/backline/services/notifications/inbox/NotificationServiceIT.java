package app.backline.services.notifications.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.imports.ImportEnded;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.NotFound;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@ServiceTest
class NotificationServiceIT {
    @Inject
    NotificationService notifications;

    @Inject
    NotificationBroadcast broadcast;

    @Inject
    CampaignService campaigns;

    @Inject
    Event<ImportEnded> imports;

    @Test
    void your_campaign_rings_when_somebody_else_moves_it(Agency acme, Agency globex) {
        UUID id = submitted(acme);
        assertThat(mine(acme, Role.SALES)).as("you know what you did").isEmpty();
        acme.as(Role.MANAGER, () -> campaigns.perform(id, CampaignAction.APPROVE));
        assertThat(mine(acme, Role.SALES)).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Approved: Slow Tide");
            assertThat(one.detail()).isEqualTo("by Manager of the test");
            assertThat(one.link()).isEqualTo("campaigns/" + id);
            assertThat(one.isUnread()).isTrue();
        });
        assertThat(mine(acme, Role.MANAGER)).isEmpty();
        assertThat(mine(globex, Role.SALES)).isEmpty();
    }

    @Test
    void a_cancelled_submission_is_told_as_rejected(Agency acme) {
        UUID id = submitted(acme);
        acme.as(Role.MANAGER, () -> campaigns.perform(id, CampaignAction.CANCEL));
        assertThat(mine(acme, Role.SALES).get(0).title()).isEqualTo("Rejected: Slow Tide");
    }

    @Test
    void what_is_read_stays_read_and_is_ones_own(Agency acme, Agency globex) {
        imported(acme, Role.OPERATOR, "one.csv", null);
        imported(acme, Role.OPERATOR, "two.csv", "Row 1 has no name.");
        UUID first = mine(acme, Role.OPERATOR).get(1).id();
        assertThat(unread(acme, Role.OPERATOR)).isEqualTo(2);
        acme.as(
                Role.ADMIN,
                () -> assertThatThrownBy(() -> notifications.read(first)).isInstanceOf(NotFound.class));
        globex.as(
                Role.OPERATOR,
                () -> assertThatThrownBy(() -> notifications.read(first)).isInstanceOf(NotFound.class));
        acme.as(
                Role.OPERATOR,
                () -> assertThat(notifications.read(first).isUnread()).isFalse());
        assertThat(unread(acme, Role.OPERATOR)).isEqualTo(1);
        assertThat(acme.as(
                        Role.OPERATOR,
                        () -> notifications
                                .list(new NotificationFilter(true), PageRequest.first())
                                .items()))
                .extracting(NotificationSummary::title)
                .containsExactly("Import failed: two.csv");
        acme.as(
                Role.OPERATOR,
                () -> assertThat(notifications.readAll().unread()).isZero());
    }

    @Test
    void open_pages_of_the_person_hear_it_after_the_commit(Agency acme) {
        AtomicInteger rings = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        Runnable silence = acme.as(Role.OPERATOR, () -> broadcast.listen(rings::incrementAndGet));
        acme.as(Role.ADMIN, () -> broadcast.listen(others::incrementAndGet));
        imported(acme, Role.OPERATOR, "one.csv", null);
        await().until(() -> rings.get() == 1);
        silence.run();
        imported(acme, Role.OPERATOR, "two.csv", null);
        imported(acme, Role.ADMIN, "three.csv", null);
        await().until(() -> others.get() == 1);
        assertThat(rings).hasValue(1);
    }

    private UUID submitted(Agency agency) {
        return agency.as(Role.SALES, () -> {
            UUID id = campaigns
                    .create(new NewCampaign("Slow Tide", null, "spotify", 1_000, "streams", null, null, null, null))
                    .id();
            campaigns.perform(id, CampaignAction.SUBMIT);
            return id;
        });
    }

    private void imported(Agency agency, Role role, String file, String failure) {
        agency.as(role, () -> imports.fire(new ImportEnded(UUID.randomUUID(), file, 5, failure)));
    }

    private List<NotificationSummary> mine(Agency agency, Role role) {
        return agency.as(
                role,
                () -> notifications
                        .list(new NotificationFilter(false), PageRequest.first())
                        .items());
    }

    private long unread(Agency agency, Role role) {
        return agency.as(role, () -> notifications.unread().unread());
    }
}
