package app.backline.services.notifications.outbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.campaigns.CampaignAction;
import app.backline.services.campaigns.CampaignService;
import app.backline.services.campaigns.NewCampaign;
import app.backline.services.notifications.Announcement;
import app.backline.services.notifications.Receiver;
import app.backline.services.notifications.destinations.DestinationHealth;
import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.notifications.outbound.Signature;
import app.backline.services.opsqueue.OpsFilter;
import app.backline.services.opsqueue.OpsItemSummary;
import app.backline.services.opsqueue.OpsQueueService;
import app.backline.services.paging.PageRequest;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class OutboxIT {
    private static final String HOOK = "/hook";

    private final Receiver receiver = new Receiver();

    @Inject
    Destinations destinations;

    @Inject
    DeliveryService delivery;

    @Inject
    MessageLogService log;

    @Inject
    CampaignService campaigns;

    @Inject
    OpsQueueService queue;

    @Inject
    Event<Announcement> announcements;

    @Inject
    TestClock clock;

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void nothing_is_recorded_where_nobody_listens(Agency acme, Agency globex) {
        destinations.slack(globex, receiver.address(HOOK));
        tell(acme, "unheard");
        destinations.slack(acme, receiver.address(HOOK));
        destinations.save(acme, DestinationKind.SLACK, Destinations.off());
        tell(acme, "switched off");
        acme.inTransaction(
                () -> announcements.fire(new Announcement("spotify", "other_event", "not chosen", Map.of(), null)));
        assertThat(deliver(acme)).isEmpty();
        assertThat(messages(acme)).isEmpty();
        assertThat(receiver.heard(HOOK)).isEmpty();
    }

    @Test
    void a_status_change_tells_campaign_new_previous_and_by_whom(Agency acme) {
        destinations.slack(acme, receiver.address(HOOK));
        UUID id = acme.as(
                Role.SALES,
                () -> campaigns
                        .create(new NewCampaign(
                                "Slow Tide <3", null, "spotify", 1_000, "streams", null, null, null, null))
                        .id());
        acme.as(Role.SALES, () -> campaigns.perform(id, CampaignAction.SUBMIT));
        acme.as(Role.MANAGER, () -> campaigns.perform(id, CampaignAction.APPROVE));
        deliverAll(acme);
        assertThat(receiver.heard(HOOK)).hasSize(3);
        assertThat(body(0)).contains("New campaign: Slow Tide &lt;3").contains("Sales of the test");
        assertThat(body(1))
                .contains("Slow Tide &lt;3 is now pending")
                .contains("*Previous*\\nDraft")
                .contains("*New*\\nPending")
                .contains("/campaigns/" + id);
        assertThat(body(2)).contains("Approved: Slow Tide").contains("Manager of the test");
    }

    @Test
    void what_is_undone_was_never_told(Agency acme) {
        destinations.slack(acme, receiver.address(HOOK));
        assertThatThrownBy(() -> acme.inTransaction(() -> {
                    announcements.fire(announcement("never happened"));
                    throw new IllegalStateException("undone");
                }))
                .hasMessageContaining("undone");
        deliverAll(acme);
        assertThat(messages(acme)).isEmpty();
    }

    @Test
    void messages_keep_their_order_and_a_second_between_them(Agency acme) {
        destinations.slack(acme, receiver.address(HOOK));
        receiver.answers(HOOK, aResponse().withStatus(500).withBody("internal_error"));
        tell(acme, "first");
        tell(acme, "second");
        deliver(acme);
        assertThat(receiver.heard(HOOK)).hasSize(1);
        assertThat(destinations.now(acme, DestinationKind.SLACK).health()).isEqualTo(DestinationHealth.FAILING);
        assertThat(destinations.now(acme, DestinationKind.SLACK).lastFailure()).contains("500 internal_error");
        receiver.answers(HOOK, aResponse().withStatus(200));
        clock.forward(Duration.ofSeconds(4));
        deliver(acme);
        assertThat(receiver.heard(HOOK)).as("five seconds are not over").hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        deliver(acme);
        assertThat(receiver.heard(HOOK)).as("one message a second").hasSize(2);
        clock.forward(Duration.ofSeconds(1));
        assertThat(deliver(acme)).isEmpty();
        assertThat(IntStream.range(0, 3).mapToObj(this::body))
                .satisfiesExactly(
                        one -> assertThat(one).contains("first"),
                        two -> assertThat(two).contains("first"),
                        three -> assertThat(three).contains("second"));
        assertThat(destinations.now(acme, DestinationKind.SLACK).health()).isEqualTo(DestinationHealth.WORKING);
    }

    @Test
    void retry_after_is_honoured_and_costs_no_try(Agency acme) {
        destinations.slack(acme, receiver.address(HOOK));
        receiver.answers(
                HOOK,
                aResponse().withStatus(429).withHeader("Retry-After", "30").withBody("rate_limited"));
        tell(acme, "busy");
        assertThat(deliver(acme)).contains(TestClock.START.plusSeconds(30));
        clock.forward(Duration.ofSeconds(29));
        deliver(acme);
        assertThat(receiver.heard(HOOK)).hasSize(1);
        receiver.answers(HOOK, aResponse().withStatus(200));
        clock.forward(Duration.ofSeconds(1));
        deliver(acme);
        assertThat(messages(acme).get(0).status()).isEqualTo(MessageStatus.SENT);
        assertThat(messages(acme).get(0).failures()).isZero();
    }

    @Test
    void a_message_that_fails_to_the_end_is_given_up_and_can_be_replayed_with_its_id(Agency acme) {
        destinations.slack(acme, receiver.address(HOOK));
        receiver.answers(HOOK, aResponse().withStatus(200).withFixedDelay(2_000));
        tell(acme, "dead");
        for (Optional<Instant> next = deliver(acme); next.isPresent(); next = deliver(acme)) {
            clock.set(next.get());
        }
        assertThat(receiver.heard(HOOK)).hasSize(7);
        MessageSummary dead = messages(acme).get(0);
        assertThat(dead.status()).isEqualTo(MessageStatus.DEAD);
        assertThat(destinations.now(acme, DestinationKind.SLACK).dead()).isEqualTo(1);
        receiver.answers(HOOK, aResponse().withStatus(200));
        acme.as(Role.OPERATOR, () -> log.replay(dead.id()));
        clock.forward(Duration.ofSeconds(1));
        deliver(acme);
        assertThat(messages(acme).get(0).status()).isEqualTo(MessageStatus.SENT);
        assertThat(body(7)).contains(dead.id().toString()).isEqualTo(body(0));
    }

    @Test
    void a_message_the_receiver_will_never_take_does_not_hold_the_others_up(Agency acme) {
        destinations.slack(acme, receiver.address(HOOK));
        receiver.answers(HOOK, aResponse().withStatus(400).withBody("invalid_payload"));
        tell(acme, "bad");
        tell(acme, "good");
        deliver(acme);
        receiver.answers(HOOK, aResponse().withStatus(200));
        clock.forward(Duration.ofSeconds(1));
        deliver(acme);
        assertThat(messages(acme))
                .extracting(MessageSummary::status)
                .containsExactlyInAnyOrder(MessageStatus.DEAD, MessageStatus.SENT);
    }

    @Test
    void a_destination_that_fails_for_days_is_paused_and_asks_for_a_person(Agency acme) {
        UUID id = destinations.slack(acme, receiver.address(HOOK));
        receiver.answers(HOOK, aResponse().withStatus(404).withBody("no_service"));
        tell(acme, "one");
        IntStream.range(0, 9).forEach(i -> tell(acme, "more " + i));
        for (Optional<Instant> next = deliver(acme); next.isPresent(); next = deliver(acme)) {
            clock.set(next.get());
        }
        assertThat(Duration.between(TestClock.START, clock.instant())).isGreaterThanOrEqualTo(Duration.ofDays(3));
        assertThat(destinations.now(acme, DestinationKind.SLACK).health()).isEqualTo(DestinationHealth.PAUSED);
        assertThat(destinations.now(acme, DestinationKind.SLACK).waiting()).isPositive();
        assertThat(opsItems(acme)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("Resume Slack notifications of portal");
            assertThat(item.detail()).contains("404 no_service");
        });
        receiver.answers(HOOK, aResponse().withStatus(200));
        destinations.resume(acme, id);
        deliverAll(acme);
        assertThat(destinations.now(acme, DestinationKind.SLACK).waiting()).isZero();
        assertThat(opsItems(acme)).isEmpty();
    }

    @Test
    void workers_on_two_nodes_send_each_message_once(Agency acme) {
        destinations.slack(acme, receiver.address("/slack"));
        destinations.save(acme, DestinationKind.WEBHOOK, Destinations.on(receiver.address(HOOK)));
        for (int i = 0; i < 10; i++) {
            tell(acme, "message " + i);
            CompletableFuture<?> other = CompletableFuture.runAsync(() -> deliver(acme));
            deliver(acme);
            other.join();
            clock.forward(Duration.ofSeconds(1));
        }
        deliverAll(acme);
        assertThat(receiver.heard(HOOK))
                .extracting(request -> request.getHeader("X-Backline-Id"))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(receiver.heard("/slack")).hasSize(10);
    }

    @Test
    void two_destinations_with_one_address_share_its_second(Agency acme) {
        destinations.slack(acme, receiver.address(HOOK));
        destinations.save(acme, DestinationKind.WEBHOOK, Destinations.on(receiver.address(HOOK)));
        tell(acme, "to both");
        deliver(acme);
        assertThat(receiver.heard(HOOK)).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        deliver(acme);
        assertThat(receiver.heard(HOOK)).hasSize(2);
    }

    @Test
    void a_webhook_is_signed_so_that_its_receiver_can_tell(Agency acme) {
        String key = destinations
                .save(acme, DestinationKind.WEBHOOK, Destinations.on(receiver.address(HOOK)))
                .signingKey();
        tell(acme, "signed");
        deliver(acme);
        LoggedRequest request = receiver.heard(HOOK).get(0);
        long timestamp = Long.parseLong(request.getHeader("X-Backline-Timestamp"));
        assertThat(timestamp).isEqualTo(TestClock.START.getEpochSecond());
        assertThat(request.getHeader("X-Backline-Signature"))
                .isEqualTo(Signature.of(key, Instant.ofEpochSecond(timestamp), request.getBodyAsString()));
        assertThat(request.getBodyAsString())
                .contains("\"event\":\"campaign_created\"")
                .contains(request.getHeader("X-Backline-Id"));
    }

    @Test
    void switching_off_drops_what_waits(Agency acme) {
        destinations.slack(acme, receiver.address(HOOK));
        tell(acme, "too late");
        destinations.save(acme, DestinationKind.SLACK, Destinations.off());
        assertThat(deliver(acme)).isEmpty();
        assertThat(receiver.heard(HOOK)).isEmpty();
        assertThat(messages(acme).get(0).status()).isEqualTo(MessageStatus.DROPPED);
    }

    private void tell(Agency agency, String title) {
        agency.inTransaction(() -> announcements.fire(announcement(title)));
    }

    private static Announcement announcement(String title) {
        return new Announcement("spotify", "campaign_created", title, Map.of("Client", "Blue Door"), "campaigns");
    }

    private Optional<Instant> deliver(Agency agency) {
        return agency.asPortal(delivery::deliver);
    }

    private void deliverAll(Agency agency) {
        for (Optional<Instant> next = deliver(agency); next.isPresent(); next = deliver(agency)) {
            clock.set(next.get());
        }
    }

    private String body(int index) {
        return receiver.heard(HOOK).get(index).getBodyAsString();
    }

    private List<MessageSummary> messages(Agency agency) {
        return agency.as(
                Role.OPERATOR,
                () -> log.list(new MessageFilter(null, null), PageRequest.first())
                        .items());
    }

    private List<OpsItemSummary> opsItems(Agency agency) {
        return agency.asPortal(() -> {
            queue.reconcile();
            return queue.list(OpsFilter.ALL, PageRequest.first()).items().stream()
                    .filter(item -> item.link().equals("settings/notifications"))
                    .toList();
        });
    }
}
