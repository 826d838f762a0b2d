package app.backline.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTest {
    @TempDir
    Path folder;

    @Test
    void a_server_that_ended_is_quoted_with_its_last_error() throws IOException {
        Path log =
                Files.writeString(folder.resolve("keycloak.log"), "INFO starts\nERROR Port 8180 is bound\nINFO ends\n");
        URI nobody = URI.create("http://localhost:" + Ports.free());
        assertThatThrownBy(() -> Readiness.of("Keycloak", nobody, Duration.ofSeconds(20), log)
                        .await(() -> false))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("Keycloak ended while it started")
                .hasMessageEndingWith("It says: ERROR Port 8180 is bound");
    }
}
