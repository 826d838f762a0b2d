package app.backline.services.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.notifications.Announcement;
import app.backline.services.paging.PageRequest;
import app.backline.services.secrets.SecretBox;
import app.backline.services.secrets.SecretPlace;
import app.backline.tenants.Keys;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import app.backline.testkit.TestDatabase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 10,000 events for 200 destinations that answer 429 and 500, hang, and whose workers are killed. */
@ServiceTest
class HostileReceiverIT {
    private static final int DESTINATIONS = 200;
    private static final int BATCH = 50;
    private static final int EVENTS = 10_000;

    @Inject
    OutboxService outbox;

    @Inject
    Dispatch dispatch;

    @Inject
    DeliveryService delivery;

    @Inject
    MessageLogService log;

    @Inject
    SecretBox secrets;

    @Inject
    Event<Announcement> announcements;

    @Inject
    TestClock clock;

    @Test
    void nothing_is_lost_and_what_comes_twice_has_one_id(Agency acme) throws IOException {
        try (HostileReceiver receiver = new HostileReceiver(clock)) {
            for (int i = 0; i < DESTINATIONS; i++) {
                destination(acme, "m" + i, receiver.address("/" + i));
            }
            for (int block = 0; block < EVENTS; block += 500) {
                record(acme, block, block + 500);
            }
            int kills = work(acme);
            int replayed = 0;
            for (List<MessageSummary> dead = dead(acme); !dead.isEmpty(); dead = dead(acme)) {
                dead.forEach(message -> acme.as(Role.OPERATOR, () -> log.replay(message.id())));
                replayed += dead.size();
                kills += work(acme);
            }
            System.out.printf(
                    "%d events: %d calls, %d taken, %d taken twice, %d kills, %d refused with 429, %d with 500, %d hung%n",
                    EVENTS,
                    receiver.calls(),
                    receiver.taken().size(),
                    receiver.repetitions(),
                    kills,
                    receiver.answered(429),
                    receiver.answered(500),
                    receiver.answered(0));
            assertThat(kills).isGreaterThan(5);
            assertThat(receiver.answered(429)).isGreaterThan(500);
            assertThat(receiver.answered(500)).isGreaterThan(500);
            assertThat(receiver.answered(0)).isPositive();
            assertThat(receiver.taken()).as("events that arrived").hasSize(EVENTS);
            assertThat(receiver.idsOfOneEvent()).as("ids of one event").isEqualTo(1);
            assertThat(receiver.shortestPause())
                    .as("one message a second and webhook")
                    .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
            assertThat(receiver.outOfTurn())
                    .as("messages that overtook another")
                    .isZero();
        }
    }

    /** Works until nothing waits; every 7th round the worker dies between sending and marking. */
    private int work(Agency agency) {
        int kills = 0;
        int round = 0;
        Optional<Instant> next = agency.asPortal(outbox::nextDue);
        while (next.isPresent()) {
            Instant due = next.get();
            clock.set(
                    due.isBefore(clock.instant().plusSeconds(1))
                            ? clock.instant().plusSeconds(1)
                            : due);
            if (++round % 7 == 0) {
                agency.asPortal(() -> dispatch.send(outbox.claim(BATCH)));
                kills++;
            }
            next = agency.asPortal(delivery::deliver);
        }
        return kills;
    }

    private void record(Agency agency, int from, int to) {
        agency.inTransaction(() -> {
            for (int i = from; i < to; i++) {
                announcements.fire(new Announcement(
                        "m" + i % DESTINATIONS, "happened", "event " + i, Map.of("Number", "" + i), null));
            }
        });
    }

    private List<MessageSummary> dead(Agency agency) {
        return agency.as(
                Role.OPERATOR,
                () -> new ArrayList<>(log.list(new MessageFilter(null, MessageStatus.DEAD), new PageRequest(200, null))
                        .items()));
    }

    private void destination(Agency agency, String module, String address) {
        UUID id = Keys.next();
        String sealed = agency.asPortal(
                () -> secrets.seal(address, new SecretPlace("notification_destination", "address", id)));
        TestDatabase.instance()
                .execute(
                        "insert into notification_destination (org_id, id, module_key, kind, enabled, address, events)"
                                + " values (?, ?, ?, 'slack', true, ?, '{happened}')",
                        agency.id(),
                        id,
                        module,
                        sealed);
    }
}
