package app.backline.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The built portal as a process of its own, with fresh data below {@code target/} and Keycloak's cache outside it. */
final class RunningPortal {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path DATA = TARGET.resolve("e2e-data");

    /** Below those that the system lends to outgoing connections: Keycloak listens on its own only after half a minute. */
    private static final int PORT = Integer.getInteger("e2e.portal.port", 28080);

    private static final int KEYCLOAK_PORT = Integer.getInteger("e2e.keycloak.port", 28180);
    private static final int DATABASE_PORT = Integer.getInteger("e2e.db.port", 25432);
    private static final String RUNNING_ELSEWHERE = System.getProperty("portal.url");

    private static Process process;

    private RunningPortal() {}

    static String url() {
        return RUNNING_ELSEWHERE == null ? "http://localhost:" + PORT : RUNNING_ELSEWHERE.replaceAll("/+$", "");
    }

    static String keycloak() {
        return System.getProperty("e2e.keycloak.url", "http://localhost:" + KEYCLOAK_PORT);
    }

    static String databaseUrl() {
        return System.getProperty("e2e.db.url", "jdbc:postgresql://localhost:" + DATABASE_PORT + "/backline");
    }

    static Path data() {
        String elsewhere = System.getProperty("e2e.data");
        return elsewhere == null ? DATA : Path.of(elsewhere);
    }

    /** A jar that lies here at the start is loaded as a module. */
    static Path plugins() {
        return TARGET.resolve("e2e-plugins");
    }

    static void start() {
        if (RUNNING_ELSEWHERE != null) {
            return;
        }
        try {
            deleteData();
            Files.createDirectories(DATA);
            SampleModule.buildInto(plugins());
            process = new ProcessBuilder(command()).redirectErrorStream(true).start();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException("The portal under test does not start", e);
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dportal.stop.with.parent=true",
                "-Dportal.data=" + DATA,
                "-Dportal.plugins=" + plugins(),
                "-Dportal.port=" + PORT,
                "-Dportal.db.port=" + DATABASE_PORT,
                "-Dkeycloak.port=" + KEYCLOAK_PORT,
                // only a deployment may add a receiver on this machine
                "-Dportal.outbound.allowed-hosts=hooks.slack.com,discord.com,api.github.com,localhost"));
        Stream.of("keycloak.zip", "keycloak.management.port")
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-jar", TARGET.resolve("portal.jar").toString()));
        return command;
    }

    /** Passes the portal's console on, so that a slow or failed start explains itself. */
    private static void awaitReady() throws IOException {
        BufferedReader console =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line;
        while ((line = console.readLine()) != null) {
            System.out.println("[portal] " + line);
            if (line.startsWith("READY")) {
                Thread rest = new Thread(() -> console.lines().forEach(each -> {}), "portal console");
                rest.setDaemon(true);
                rest.start();
                return;
            }
        }
        throw new IllegalStateException("The portal under test stopped before it was ready; see " + DATA + "/logs");
    }

    static void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    private static void deleteData() throws IOException {
        if (!Files.exists(DATA)) {
            return;
        }
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
