package app.backline.bench;

import app.backline.services.notifications.Announcement;
import app.backline.services.notifications.outbox.DeliveryService;
import app.backline.services.secrets.SecretBox;
import app.backline.services.secrets.SecretPlace;
import app.backline.tenants.Keys;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import app.backline.testkit.TestClock;
import app.backline.testkit.TestDatabase;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Messages from being recorded to being delivered by HTTP to 50 webhooks of this machine, against a bare loop that claims
 * 50 rows and marks them. The clock is moved, so that the rule of one a second does not count.
 */
@ServiceTest
class OutboxRate {
    private static final int DESTINATIONS = 50;
    private static final int EVENTS = 10_000;

    @Inject
    Event<Announcement> announcements;

    @Inject
    DeliveryService delivery;

    @Inject
    SecretBox secrets;

    @Inject
    TestClock clock;

    static void run() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(OutboxRate.class))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        summary.getSummary().getFailures().forEach(failure -> {
            throw new IllegalStateException("The outbox was not measured", failure.getException());
        });
    }

    @Test
    void events_a_second(Agency acme) throws IOException, SQLException {
        AtomicInteger heard = new AtomicInteger();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        receiver.setExecutor(Executors.newFixedThreadPool(16));
        receiver.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            heard.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        receiver.start();
        for (int i = 0; i < DESTINATIONS; i++) {
            destination(
                    acme, "m" + i, "http://localhost:" + receiver.getAddress().getPort() + "/" + i);
        }
        long before = System.nanoTime();
        acme.inTransaction(() -> {
            for (int i = 0; i < EVENTS; i++) {
                announcements.fire(
                        new Announcement("m" + i % DESTINATIONS, "e", "event " + i, Map.of("Number", "" + i), null));
            }
        });
        double recording = (System.nanoTime() - before) / 1e9;
        before = System.nanoTime();
        Optional<Instant> next = acme.asPortal(delivery::deliver);
        while (next.isPresent()) {
            clock.set(next.get());
            next = acme.asPortal(delivery::deliver);
        }
        double delivering = (System.nanoTime() - before) / 1e9;
        receiver.stop(0);
        if (heard.get() != EVENTS) {
            throw new IllegalStateException("Delivered were " + heard.get());
        }
        Figures.line("outbox, events recorded", Figures.number("%,.0f /s", EVENTS / recording), "-", "-");
        Figures.line(
                "outbox, events delivered by HTTP",
                Figures.number("%,.0f /s", EVENTS / delivering),
                Figures.number("%,.0f /s bare claim of 50", EVENTS / bareLoop()),
                "-");
    }

    private static double bareLoop() throws SQLException {
        try (Connection connection = TestDatabase.instance().superuser().connect();
                Statement prepare = connection.createStatement()) {
            prepare.execute("create table bench_outbox (id int primary key, done boolean not null default false)");
            prepare.execute("insert into bench_outbox (id) select generate_series(1, " + EVENTS + ")");
            connection.setAutoCommit(false);
            long before = System.nanoTime();
            try (PreparedStatement claim = connection.prepareStatement(
                    "update bench_outbox set done = true where id in (select id from bench_outbox where not done"
                            + " order by id limit 50 for update skip locked)")) {
                while (claim.executeUpdate() > 0) {
                    connection.commit();
                }
            }
            double seconds = (System.nanoTime() - before) / 1e9;
            prepare.execute("drop table bench_outbox");
            connection.commit();
            return seconds;
        }
    }

    private void destination(Agency agency, String module, String address) {
        UUID id = Keys.next();
        String sealed = agency.asPortal(
                () -> secrets.seal(address, new SecretPlace("notification_destination", "address", id)));
        TestDatabase.instance()
                .execute(
                        "insert into notification_destination (org_id, id, module_key, kind, enabled, address, events)"
                                + " values (?, ?, ?, 'slack', true, ?, '{e}')",
                        agency.id(),
                        id,
                        module,
                        sealed);
    }
}
