package app.backline.services.notifications.outbox;

import app.backline.testkit.TestClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes two of three messages; answers 429 with Retry-After, 500, or nothing at all to the others. */
final class HostileReceiver implements AutoCloseable {
    private static final Pattern EVENT = Pattern.compile("\\*event (\\d+)\\*");
    private static final Pattern ID = Pattern.compile("Backline · ([0-9a-f-]{36})");
    private static final int HANG = 0;

    private final Random chance = new Random(42);
    private final TestClock clock;
    private final HttpServer server;
    private final Map<Integer, List<String>> idsByEvent = new HashMap<>();
    private final Map<String, List<Instant>> callsByPath = new HashMap<>();
    private final Map<String, Integer> newestByPath = new HashMap<>();
    private final Map<Integer, Integer> answers = new HashMap<>();
    private int outOfTurn;

    HostileReceiver(TestClock clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::handle);
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int answer = answer(exchange.getRequestURI().getPath(), body);
        if (answer == HANG) {
            LockSupport.parkNanos(Duration.ofMillis(1_500).toNanos());
        } else {
            if (answer == 429) {
                exchange.getResponseHeaders().add("Retry-After", "2");
            }
            exchange.sendResponseHeaders(answer, -1);
        }
        exchange.close();
    }

    private synchronized int answer(String path, String body) {
        callsByPath.computeIfAbsent(path, first -> new ArrayList<>()).add(clock.instant());
        int dice = chance.nextInt(1_000);
        int answer = dice < 2 ? HANG : dice < 150 ? 429 : dice < 300 ? 500 : 200;
        answers.merge(answer, 1, Integer::sum);
        if (answer == 200) {
            take(path, body);
        }
        return answer;
    }

    private void take(String path, String body) {
        int event = Integer.parseInt(first(EVENT, body));
        idsByEvent.computeIfAbsent(event, first -> new ArrayList<>()).add(first(ID, body));
        if (idsByEvent.get(event).size() == 1 && newestByPath.merge(path, event, Math::max) > event) {
            outOfTurn++;
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    synchronized int calls() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized int answered(int status) {
        return answers.getOrDefault(status, 0);
    }

    synchronized Set<Integer> taken() {
        return idsByEvent.keySet();
    }

    synchronized long repetitions() {
        return idsByEvent.values().stream().filter(ids -> ids.size() > 1).count();
    }

    /** The largest number of different ids that one event came with. */
    synchronized int idsOfOneEvent() {
        return idsByEvent.values().stream()
                .mapToInt(ids -> new HashSet<>(ids).size())
                .max()
                .orElse(0);
    }

    synchronized Duration shortestPause() {
        Duration shortest = Duration.ofDays(1);
        for (List<Instant> calls : callsByPath.values()) {
            for (int i = 1; i < calls.size(); i++) {
                Duration pause = Duration.between(calls.get(i - 1), calls.get(i));
                shortest = pause.compareTo(shortest) < 0 ? pause : shortest;
            }
        }
        return shortest;
    }

    /** Events that came after one behind them on the same path. */
    synchronized int outOfTurn() {
        return outOfTurn;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
