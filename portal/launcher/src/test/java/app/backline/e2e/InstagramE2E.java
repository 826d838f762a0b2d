package app.backline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A campaign on Instagram from request to first delivery: each step goes on from the one before (LC-24). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstagramE2E {
    private static final String MARK = "i" + UUID.randomUUID().toString().substring(0, 6);

    private static Rest rest;
    private static String campaign;
    private static String assignment;

    @BeforeAll
    static void take_the_campaign_in() {
        rest = Rest.automation();
        String client = made("/clients", "{\"name\": \"Client " + MARK + "\"}").getString("id");
        campaign = made(
                        "/campaigns",
                        "{\"name\": \"Reels " + MARK + "\", \"client_id\": \"" + client
                                + "\", \"platform\": \"instagram\", \"goal\": 10000, \"goal_unit\": \"views\","
                                + " \"budget\": \"900.00\", \"start_on\": \"" + LocalDate.now() + "\"}")
                .getString("id");
        String creator = made(
                        "/instagram/creators",
                        "{\"handle\": \"@" + MARK + ".Page\", \"base_country\": \"Norway\", \"followers\": 50000,"
                                + " \"reel_rate\": 300}")
                .getString("id");
        assignment = made(
                        "/instagram/assignments",
                        "{\"campaign_id\": \"" + campaign + "\", \"creator_id\": \"" + creator + "\"}")
                .getString("id");
        done("/campaigns/" + campaign + "/submit", "{}");
    }

    @Test
    @Order(1)
    void a_manager_approves_it_and_completes_its_setup() {
        try (Person manager = Person.signedIn("manager")) {
            manager.visit("campaigns/" + campaign).press("Approve").sees("Setup");
            SetupSteps.agree(manager);
            manager.visit("campaigns/" + campaign + "?tab=creators")
                    .press("Approve pages")
                    .sees("Pages approved by");
            assertThat(manager.violations()).isEmpty();
            manager.photograph("instagram-creators-tab");
            manager.visit("campaigns/" + campaign).press("Activate").sees("Active");
        }
    }

    @Test
    @Order(2)
    void content_is_approved_and_posted_and_waits_for_its_check() {
        String path = "/instagram/assignments/" + assignment;
        assertThat(rest.post(path + "/post", "{\"post_url\": \"https://www.instagram.com/reel/C" + MARK + "/\"}")
                        .statusCode())
                .isEqualTo(409);
        done(path + "/submit", "{\"content_url\": \"https://drafts.example/" + MARK + "\"}");
        done(path + "/approve", "{}");
        assertThat(rest.post(path + "/post", "{\"post_url\": \"https://www.tiktok.com/@x/video/1\"}")
                        .statusCode())
                .isEqualTo(422);
        done(path + "/post", "{\"post_url\": \"https://www.instagram.com/reel/C" + MARK + "/\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(items()).contains("Check the post"));
    }

    @Test
    @Order(3)
    void an_operator_checks_the_post_and_the_item_is_gone() {
        try (Person operator = Person.signedIn("operator")) {
            operator.visit("instagram/qa").sees("Post QA");
            assertThat(operator.violations()).isEmpty();
            operator.photograph("instagram-qa");
            operator.text("@" + MARK.toLowerCase() + ".page").click();
            operator.press("Approve post");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(items()).doesNotContain("Check the post"));
        }
    }

    @Test
    @Order(4)
    void what_is_counted_is_delivered_and_a_client_sees_it_without_a_price() {
        String post = Rest.object(
                        rest.get("/instagram/posts?campaign_id=" + campaign).body())
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        done("/instagram/posts/" + post + "/counts", "{\"views\": 4321, \"likes\": 210, \"comments\": 12}");
        assertThat(Rest.object(rest.get("/campaigns/" + campaign).body())
                        .getJsonNumber("delivered")
                        .longValue())
                .isEqualTo(4_321);
        String token = made("/campaigns/" + campaign + "/share-links", "{\"label\": \"Client\"}")
                .getString("token");
        HttpResponse<String> page =
                Rest.send(HttpRequest.newBuilder(URI.create(RunningPortal.url() + "/campaigns/public/" + token)));
        assertThat(page.body())
                .contains("@" + MARK.toLowerCase() + ".page")
                .contains("4,321")
                .doesNotContain("300")
                .doesNotContain("900");
    }

    private static String items() {
        return rest.get("/ops-items?platform=instagram&limit=200")
                .body()
                .lines()
                .flatMap(body -> Rest.object(body).getJsonArray("items").getValuesAs(JsonObject.class).stream())
                .filter(item -> campaign.equals(item.getString("campaign_id", "")))
                .map(item -> item.getString("title"))
                .toList()
                .toString();
    }

    private static JsonObject made(String path, String json) {
        HttpResponse<String> answer = rest.post(path, json);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(201);
        return Rest.object(answer.body());
    }

    private static void done(String path, String json) {
        HttpResponse<String> answer = rest.post(path, json);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
    }
}
