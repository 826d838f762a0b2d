package app.backline.services.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AuditChangeTest {
    @Test
    void only_what_differs_is_a_change() {
        assertThat(AuditChange.between(
                        json("{\"name\":\"A\",\"rate\":\"1\"}"), json("{\"name\":\"B\",\"rate\":\"1\"}")))
                .containsExactly(new AuditChange("name", "A", "B"));
    }

    @Test
    void a_new_thing_shows_all_its_fields_and_a_removed_one_too() {
        assertThat(AuditChange.between(null, json("{\"active\":true,\"roles\":[\"admin\",\"sales\"]}")))
                .containsExactly(
                        new AuditChange("active", null, "true"), new AuditChange("roles", null, "admin, sales"));
        assertThat(AuditChange.between(json("{\"name\":\"A\"}"), null))
                .containsExactly(new AuditChange("name", "A", null));
    }

    @Test
    void a_change_reads_as_words() {
        assertThat(new AuditChange("invoice_series", "INV-", "NL-").words()).isEqualTo("invoice series: INV- to NL-");
        assertThat(new AuditChange("note", "x", null).words()).isEqualTo("note: x removed");
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
