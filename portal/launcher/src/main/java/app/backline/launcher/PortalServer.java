package app.backline.launcher;

import fish.payara.micro.PayaraMicro;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Payara Micro in this process, with the portal at its root. */
final class PortalServer {

    private static final List<String> HARDENING = List.of(
            "set configs.config.server-config.hazelcast-config-specific-configuration.enabled=false",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.cookie-same-site-enabled=true",
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.cookie-same-site-value=Lax");

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private final DataFolder data;
    private final String host;
    private final int port;
    private volatile boolean started;

    PortalServer(DataFolder data, String host, int port) {
        this.data = data;
        this.host = host;
        this.port = port;
    }

    void start(WebApplication application) {
        try {
            Path commands = data.resolve("payara.commands");
            Files.write(commands, commands());
            // a kept root would bring an older deployment back
            Path root = Folders.empty(data.resolve("payara"));
            started = true;
            PayaraMicro.main(new String[] {
                "--deploy",
                application.folder().toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(port),
                "--rootdir",
                root.toString(),
                "--unpackdir",
                Files.createDirectories(data.resolve("payara-lib")).toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--logproperties",
                Logging.file(data).toString(),
                "--prebootcommandfile",
                commands.toString()
            });
        } catch (Exception failure) {
            throw new LaunchFailed("The portal's server does not start; the reason is in " + log() + ".", failure);
        }
        verify();
    }

    private List<String> commands() {
        return Stream.concat(HARDENING.stream(), Stream.of(LISTENER + ".address=" + host))
                .toList();
    }

    /** A server is up, and says so, even when its application failed to deploy. */
    private void verify() {
        URI base = URI.create("http://localhost:" + port);
        if (Readiness.status(base.resolve("/")) == 404) {
            throw new LaunchFailed("The portal did not deploy; the reason is in " + log() + ".");
        }
        Readiness.of("The portal", base.resolve("/health/ready"), Duration.ofMinutes(5), log())
                .await(() -> true);
    }

    /** Payara stops by a hook of its own at the same time; its closed port tells that no request is served any more. */
    void awaitStop() {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (started && Ports.isOpen(port) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private Path log() {
        return data.log("portal.0");
    }
}
