package app.backline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.NotFound;
import app.backline.services.problems.StaleVersion;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.DatabaseDown;
import jakarta.json.JsonObject;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalReaderTest {
    @Test
    void a_refusal_keeps_its_status_words_and_fields_however_deep_it_lies() {
        RuntimeException wrapped = new IllegalStateException(new InvalidInput("name", "Give the client a name."));

        ProblemDetails problem = RefusalReader.read(wrapped).orElseThrow();

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.detail()).isEqualTo("Give the client a name.");
        assertThat(problem.errors()).containsEntry("name", "Give the client a name.");
        assertThat(problem.reference()).isNotBlank();
    }

    @Test
    void a_value_that_its_record_refuses_is_no_unreadable_json() {
        JsonbException wrapped = new JsonbException("cannot construct", new InvalidInput("views", "Write the views."));

        ProblemDetails problem = RefusalReader.read(wrapped).orElseThrow();

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.errors()).containsKey("views");
    }

    @Test
    void what_a_program_needs_to_go_on_stands_beside_the_words() {
        Map<String, Object> question =
                Map.of("key", "status:paid", "rows", List.of(2, 3), "choices", List.of(Map.of("key", "active")));
        InvalidInput open = new InvalidInput("mapping", "Answer.") {
            @Override
            public Map<String, Object> details() {
                return Map.of("questions", List.of(question));
            }
        };

        JsonObject told = RefusalReader.read(open).orElseThrow().json();

        assertThat(told.getInt("status")).isEqualTo(422);
        JsonObject first = told.getJsonArray("questions").getJsonObject(0);
        assertThat(first.getString("key")).isEqualTo("status:paid");
        assertThat(first.getJsonArray("rows").getInt(1)).isEqualTo(3);
        assertThat(first.getJsonArray("choices").getJsonObject(0).getString("key"))
                .isEqualTo("active");
    }

    @Test
    void each_kind_of_refusal_has_its_status() {
        assertThat(status(new NotFound("No."))).isEqualTo(404);
        assertThat(status(new AccessDenied("No."))).isEqualTo(403);
        assertThat(status(new StaleVersion("No."))).isEqualTo(412);
        assertThat(status(new OptimisticLockException())).isEqualTo(412);
    }

    @Test
    void a_database_that_does_not_answer_is_worth_another_try() {
        assertThat(status(new DatabaseDown("No.", null))).isEqualTo(503);
        assertThat(status(new IllegalStateException(new SQLException("gone", "57P01"))))
                .isEqualTo(503);
        assertThat(status(new IllegalStateException(new SQLException("gone", "08006"))))
                .isEqualTo(503);
    }

    @Test
    void an_error_of_ours_tells_nothing() {
        assertThat(RefusalReader.read(new NullPointerException("secret"))).isEmpty();
        assertThat(FailureAnswers.problem(new NullPointerException("secret"))
                        .json()
                        .toString())
                .contains("\"status\":500")
                .doesNotContain("secret");
    }

    private static int status(Throwable failure) {
        return RefusalReader.read(failure).orElseThrow().status();
    }
}
