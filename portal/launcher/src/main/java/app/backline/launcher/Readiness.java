package app.backline.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Asks a server over HTTP whether it really serves; what a server says of itself is not trusted. */
record Readiness(String name, URI address, Duration patience, Path log) {

    static Readiness of(String name, URI address, Duration patience, Path log) {
        return new Readiness(name, address, patience, log);
    }

    void await(BooleanSupplier alive) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (status(address) != 200) {
            if (!alive.getAsBoolean()) {
                throw new LaunchFailed(name + " ended while it started; the reason is in " + log + "." + lastError());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchFailed(name + " does not answer at " + address + " after " + patience.toSeconds()
                        + " seconds; the reason is in " + log + ".");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** The last error the server wrote, so that the console alone tells what to do. */
    private String lastError() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("ERROR"))
                    .reduce((earlier, later) -> later)
                    .map(line -> " It says: " + line.strip())
                    .orElse("");
        } catch (IOException | UncheckedIOException unreadable) {
            return " That file cannot be read: " + unreadable.getMessage();
        }
    }

    /** The status of one GET, 0 where nobody answers. */
    static int status(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return Client.HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException silent) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("Interrupted while waiting for " + address, stopped);
        }
    }

    private static final class Client {
        private static final HttpClient HTTP =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    }
}
