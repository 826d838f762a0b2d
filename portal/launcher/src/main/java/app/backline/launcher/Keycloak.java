package app.backline.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real Keycloak as a child process, on this machine only. */
final class Keycloak {

    private static final String HEAP = "-Xms64m -Xmx384m";

    /** It signs a few people in: most of its start is spent compiling what runs once, and no second collector helps it. */
    private static final String LEAN = "-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC";

    private final KeycloakHome home;
    private final Path log;
    private final int port;
    private final int managementPort;
    private Process process;

    Keycloak(KeycloakHome home, Path log, int port, int managementPort) {
        this.home = home;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
    }

    String url() {
        return "http://localhost:" + port;
    }

    String issuer() {
        return url() + "/realms/backline";
    }

    /** Unpacks, imports the realm where it is new, and waits until people of this portal can sign in. */
    void start(URI portal, Map<String, String> realmVariables) {
        try {
            home.prepare();
            process = builder(realmVariables).start();
            Files.writeString(home.pidFile(), String.valueOf(process.pid()));
            Readiness.of("Keycloak", URI.create(issuer()), Duration.ofMinutes(15), log)
                    .await(process::isAlive);
            home.imported();
            tellAddress(portal, realmVariables.get("KC_BOOTSTRAP_ADMIN_PASSWORD"));
        } catch (IOException failure) {
            throw new LaunchFailed("Keycloak does not start: " + failure.getMessage(), failure);
        }
    }

    private void tellAddress(URI portal, String adminPassword) throws IOException {
        String known = home.knownPortal();
        if (!known.isEmpty() && !known.equals(portal.toString())) {
            new KeycloakAdmin(url(), adminPassword).portalMovedTo(portal);
        }
        home.knowsPortal(portal);
    }

    private ProcessBuilder builder(Map<String, String> realmVariables) {
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                home.script().toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort);
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_") || name.startsWith("MAVEN_"));
        builder.environment().putAll(realmVariables);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", HEAP);
        builder.environment().put("JAVA_OPTS_APPEND", LEAN);
        return builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log.toFile()));
    }

    void stop() throws InterruptedException {
        if (process == null) {
            return;
        }
        var children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            children.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
