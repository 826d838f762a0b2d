package app.backline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built portal in a process of its own: how long it takes to start and what it holds. */
final class PortalProcess implements AutoCloseable {
    private static final int PORT = 28081;
    private static final int KEYCLOAK_PORT = 28181;
    private static final int DATABASE_PORT = 25433;
    private static final int EMPTY_PORT = 28082;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path launcher;
    private final Path data;
    private Process process;

    PortalProcess(Path launcher, Path work) {
        this.launcher = launcher;
        this.data = work.resolve("bench-data").toAbsolutePath();
    }

    String url() {
        return "http://localhost:" + PORT;
    }

    /** Starts twice when that is what is measured, else once. */
    void measureStart(boolean measured) throws IOException, InterruptedException {
        double first = start();
        if (!measured) {
            return;
        }
        close();
        double second = start();
        long resident = Figures.residentMegabytes(process.pid());
        Process empty = new ProcessBuilder(
                        JAVA,
                        "-jar",
                        payara().toString(),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        "" + EMPTY_PORT)
                .redirectErrorStream(true)
                .start();
        double emptySeconds = awaitLine(empty, "ready in");
        long emptyResident = Figures.residentMegabytes(empty.pid());
        empty.destroy();
        empty.waitFor();
        String reference = Figures.number("%.1f s, empty Payara Micro", emptySeconds);
        Figures.line("first start, with sign-in and demo", Figures.number("%.1f s", first), reference, "-");
        Figures.line("second start", Figures.number("%.1f s", second), reference, "at most 2.5 x");
        Figures.line(
                "resident memory of the portal",
                resident + " MB",
                emptyResident + " MB, empty Payara Micro",
                "at most 600 MB");
    }

    /** As {@code ./mvnw -Prun} does. */
    private double start() throws IOException {
        Files.createDirectories(data);
        ProcessBuilder portal = new ProcessBuilder(
                JAVA,
                "-Xms128m",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-Dportal.stop.with.parent=true",
                "-Dportal.data=" + data,
                "-Dportal.port=" + PORT,
                "-Dportal.db.port=" + DATABASE_PORT,
                "-Dkeycloak.port=" + KEYCLOAK_PORT,
                "-jar",
                launcher.resolve("portal.jar").toString());
        portal.environment().put("MALLOC_ARENA_MAX", "2");
        process = portal.redirectErrorStream(true).start();
        return awaitLine(process, "READY");
    }

    private static double awaitLine(Process process, String word) throws IOException {
        long before = System.nanoTime();
        BufferedReader console = new BufferedReader(new InputStreamReader(process.getInputStream()));
        for (String line = console.readLine(); line != null; line = console.readLine()) {
            if (line.contains(word)) {
                Thread rest = new Thread(() -> console.lines().forEach(each -> {}));
                rest.setDaemon(true);
                rest.start();
                return (System.nanoTime() - before) / 1e9;
            }
        }
        throw new IllegalStateException("It stopped before it said " + word);
    }

    private Path payara() throws IOException {
        try (Stream<Path> libraries = Files.list(launcher.resolve("lib"))) {
            return libraries
                    .filter(jar -> jar.getFileName().toString().startsWith("payara-micro"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A connection as the running portal has it. */
    Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + DATABASE_PORT + "/backline",
                "backline_app",
                secret("database.backline_app"));
    }

    Connection owner() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + DATABASE_PORT + "/backline",
                "backline_owner",
                secret("database.backline_owner"));
    }

    private String secret(String name) throws IOException {
        Properties secrets = new Properties();
        try (InputStream file = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(file);
        }
        return secrets.getProperty(name);
    }

    /** A token of the demo's service account. */
    String token(HttpClient http) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(
                                "http://localhost:" + KEYCLOAK_PORT + "/realms/backline/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=automation&client_secret=automation-secret"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException("No token: " + answer.body());
        }
        return token.group(1);
    }

    @Override
    public void close() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        process.waitFor();
        children.forEach(child -> child.onExit().join());
    }
}
