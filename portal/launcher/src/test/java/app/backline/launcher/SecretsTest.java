package app.backline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void a_secret_is_made_once_and_kept() throws IOException {
        String first = secrets().password("database.app");
        assertThat(secrets().password("database.app")).isEqualTo(first).matches("[\\w-]{32}");
        assertThat(secrets().password("database.owner")).isNotEqualTo(first);
    }

    @Test
    void a_key_has_256_bits() throws IOException {
        assertThat(Base64.getDecoder().decode(secrets().key("portal.secret.key")))
                .hasSize(32);
    }

    @Test
    void only_the_owner_reads_the_file() throws IOException {
        secrets().password("any");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    private Secrets secrets() throws IOException {
        return new Secrets(folder.resolve("secrets.properties"));
    }
}
