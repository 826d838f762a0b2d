package app.backline.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A page of 50 clients over REST against the least that could answer it: the JDK's server and plain JDBC on connections
 * that stay open, with prepared statements.
 */
final class RestPage {
    private static final int CLIENTS = 4;
    private static final int WARM_SECONDS = 10;
    private static final int SECONDS = 15;
    private static final String NORTHLIGHT = "0191f2a0-0000-7000-8000-000000000001";

    private final PortalProcess portal;
    private final HttpClient http = HttpClient.newHttpClient();

    RestPage(PortalProcess portal) {
        this.portal = portal;
    }

    void run() throws Exception {
        HttpRequest ours = HttpRequest.newBuilder(URI.create(portal.url() + "/api/v1/clients?limit=50"))
                .header("Authorization", "Bearer " + portal.token(http))
                .build();
        HttpServer floor = floor();
        HttpRequest least = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + floor.getAddress().getPort() + "/"))
                .build();
        load(ours, WARM_SECONDS);
        load(least, WARM_SECONDS);
        List<Double> portalTimes = load(ours, SECONDS);
        List<Double> floorTimes = load(least, SECONDS);
        floor.stop(0);
        Figures.line(
                "REST page of 50, requests a second",
                Figures.number("%.0f", portalTimes.size() / (double) SECONDS),
                Figures.number(
                        "%.0f JDK server + JDBC (%.2f)",
                        floorTimes.size() / (double) SECONDS, portalTimes.size() / (double) floorTimes.size()),
                "at least 0.60");
        Figures.line(
                "REST page of 50, p99",
                Figures.number("%.1f ms", p99(portalTimes)),
                Figures.number("%.1f ms (%.1f x)", p99(floorTimes), p99(portalTimes) / p99(floorTimes)),
                "at most 3 x");
    }

    /** Without the property the JDK's server waits for the client's acknowledgement, 40 ms for each answer. */
    private HttpServer floor() throws IOException, SQLException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        List<Connection> pool = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < CLIENTS; i++) {
            pool.add(portal.database());
        }
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(CLIENTS));
        server.createContext("/", exchange -> {
            Connection connection = pool.remove(0);
            try {
                byte[] page = page(connection).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            } catch (SQLException e) {
                throw new IOException(e);
            } finally {
                pool.add(connection);
                exchange.close();
            }
        });
        server.start();
        return server;
    }

    private static String page(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        StringBuilder json = new StringBuilder("{\"items\":[");
        try (PreparedStatement bind = connection.prepareStatement("select set_config('app.org_id', ?, true)");
                PreparedStatement page = connection.prepareStatement(
                        "select id, name, version, created_at from client order by name_key, id limit 50")) {
            bind.setString(1, NORTHLIGHT);
            bind.execute();
            try (ResultSet rows = page.executeQuery()) {
                while (rows.next()) {
                    json.append("{\"id\":\"")
                            .append(rows.getString(1))
                            .append("\",\"name\":\"")
                            .append(rows.getString(2))
                            .append("\",\"version\":")
                            .append(rows.getLong(3))
                            .append("},");
                }
            }
        }
        connection.commit();
        return json.append("null]}").toString();
    }

    /** Milliseconds of every good answer within the time. */
    private List<Double> load(HttpRequest request, int seconds) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        List<Future<List<Double>>> all = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            all.add(threads.submit(() -> {
                List<Double> times = new ArrayList<>();
                while (System.nanoTime() < end) {
                    long before = System.nanoTime();
                    int status = http.send(request, HttpResponse.BodyHandlers.ofByteArray())
                            .statusCode();
                    if (status != 200) {
                        throw new IllegalStateException(request.uri() + " answered " + status);
                    }
                    times.add((System.nanoTime() - before) / 1e6);
                }
                return times;
            }));
        }
        List<Double> times = new ArrayList<>();
        for (Future<List<Double>> each : all) {
            times.addAll(each.get());
        }
        threads.shutdown();
        Collections.sort(times);
        return times;
    }

    private static double p99(List<Double> times) {
        return times.get((int) (times.size() * 0.99));
    }
}
