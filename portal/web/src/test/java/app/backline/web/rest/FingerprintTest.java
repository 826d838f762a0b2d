package app.backline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    private static final String JSON = "application/json";

    @TempDir
    private Path folder;

    @Test
    void the_same_request_has_the_same_fingerprint() throws IOException {
        assertThat(of("/clients", JSON, "{\"name\":\"A\"}")).isEqualTo(of("/clients", JSON, "{\"name\":\"A\"}"));
    }

    @Test
    void another_body_or_address_has_another_one() throws IOException {
        String first = of("/clients", JSON, "{\"name\":\"A\"}");

        assertThat(of("/clients", JSON, "{\"name\":\"B\"}")).isNotEqualTo(first);
        assertThat(of("/vendors", JSON, "{\"name\":\"A\"}")).isNotEqualTo(first);
    }

    @Test
    void a_form_sent_again_with_a_new_boundary_is_the_same() throws IOException {
        assertThat(form("one", "a,b\n1,2\n")).isEqualTo(form("two", "a,b\n1,2\n"));
    }

    @Test
    void a_form_with_another_file_is_not() throws IOException {
        assertThat(form("one", "a,b\n1,2\n")).isNotEqualTo(form("one", "a,b\n1,3\n"));
    }

    private String form(String boundary, String file) throws IOException {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n" + file + "\r\n--"
                + boundary + "--\r\n";
        return of("/imports", "multipart/form-data; boundary=" + boundary, body);
    }

    private String of(String address, String contentType, String body) throws IOException {
        Path file = Files.writeString(folder.resolve("body"), body);
        return Fingerprint.of(address, contentType, file);
    }
}
