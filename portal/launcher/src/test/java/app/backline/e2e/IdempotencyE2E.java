package app.backline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A program that is not sure whether its POST arrived sends it again, in the running server. */
class IdempotencyE2E {
    private static final int AT_ONCE = 100;

    private static Rest rest;

    private final String name = "Twice " + UUID.randomUUID();
    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void sign_in() {
        rest = Rest.automation();
    }

    @Test
    void a_repeated_post_gets_the_first_answer_and_makes_nothing_new() {
        HttpResponse<String> first = post(key, name);
        HttpResponse<String> again = post(key, name);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(clientsOfThisName()).isEqualTo(1);
    }

    @Test
    void a_hundred_equal_posts_at_once_make_one_row_and_equal_answers() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> senders.submit(() -> post(key, name)))
                    .toList();
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
                assertThat(answer.get().body()).isEqualTo(answers.get(0).get().body());
            }
        } finally {
            senders.shutdownNow();
        }
        assertThat(clientsOfThisName()).isEqualTo(1);
    }

    @Test
    void a_changed_body_under_a_used_key_is_refused() {
        assertThat(post(key, name).statusCode()).isEqualTo(201);
        HttpResponse<String> other = post(key, name + " and more");
        assertThat(other.statusCode()).as(other.body()).isEqualTo(422);
        assertThat(clientsOfThisName()).isEqualTo(1);
    }

    @Test
    void a_refused_post_is_refused_alike_when_it_is_repeated() {
        HttpResponse<String> first = post(key, "");
        HttpResponse<String> again = post(key, "");
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).isEqualTo(first.body());
    }

    private static HttpResponse<String> post(String key, String name) {
        return rest.call(
                "POST",
                "/clients",
                Map.of("Content-Type", "application/json", "Idempotency-Key", key),
                BodyPublishers.ofString("{\"name\": \"" + name + "\"}"));
    }

    private int clientsOfThisName() {
        HttpResponse<String> found = rest.get("/clients?q=" + name.replace(" ", "%20"));
        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        return Rest.object(found.body()).getJsonArray("items").size();
    }
}
