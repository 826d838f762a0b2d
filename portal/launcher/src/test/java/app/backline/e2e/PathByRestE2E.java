package app.backline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product's main job by a program: a file comes in, the figures follow, a client sees the result. */
class PathByRestE2E {
    private static final String MARK = "r" + UUID.randomUUID().toString().substring(0, 6);

    private static Rest rest;
    private static JsonObject run;

    @BeforeAll
    static void import_the_agencys_file() {
        rest = Rest.automation();
        run = importFile(AgencyFiles.campaigns(MARK), "run");
    }

    private static JsonObject importFile(byte[] file, String mode) {
        HttpResponse<String> started = rest.postForm(
                "/imports",
                new Multipart()
                        .field("definition", "spotify-campaigns")
                        .field("mode", mode)
                        .field("create_vendors", "true")
                        .file("file", "all.csv", file));
        assertThat(started.statusCode()).as(started.body()).isIn(201, 202);
        String id = Rest.object(started.body()).getString("id");
        return Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(60))
                .until(
                        () -> Rest.object(rest.get("/imports/" + id).body()),
                        answer -> List.of("completed", "failed").contains(answer.getString("status")));
    }

    @Test
    void the_quirks_of_the_file_lose_no_row_but_the_one_without_a_client() {
        assertThat(run.getString("status")).isEqualTo("completed");
        assertThat(run.getInt("total_rows")).isEqualTo(5);
        assertThat(run.getInt("rejected")).isEqualTo(1);
        assertThat(run.getInt("imported")).isEqualTo(4);
        assertThat(run.getJsonArray("errors").getString(0)).startsWith("Row 5: ");
    }

    @Test
    void a_preview_stores_nothing_and_a_repeated_run_changes_nothing() {
        String other = MARK + "p";
        JsonObject preview = importFile(AgencyFiles.campaigns(other), "preview");
        assertThat(preview.getInt("imported")).isEqualTo(4);
        assertThat(campaigns(other)).isEmpty();
        JsonObject again = importFile(AgencyFiles.campaigns(MARK), "run");
        assertThat(again.getInt("imported")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(4);
    }

    @Test
    void a_campaign_shows_its_client_its_goal_and_its_price() {
        JsonObject campaign = campaigns(MARK + " - Slow Tide").get(0);
        assertThat(campaign.getString("client_name")).isEqualTo("Blue Door \"Records\", " + MARK);
        assertThat(campaign.getJsonNumber("goal").longValue()).isEqualTo(100_000);
        assertThat(campaign.getString("status").toLowerCase()).isEqualTo("active");
        assertThat(campaign.getString("start_on")).isEqualTo("2025-09-18");
        assertThat(campaign.get("budget").toString().replace("\"", "")).isEqualTo("200.00");
    }

    @Test
    void two_spellings_of_a_client_are_one_client() {
        assertThat(campaigns(MARK + " - Low Sun").get(0).getString("client_id"))
                .isEqualTo(campaigns(MARK + " - Slow Tide").get(0).getString("client_id"));
    }

    @Test
    void scraped_files_are_taken_or_refused_one_by_one_with_their_reasons() {
        HttpResponse<String> answer = rest.postForm(
                "/spotify/scrapes",
                new Multipart()
                        .file("file", "good.json", AgencyFiles.scrape("2025-10-02T08:00:00"))
                        .file("file", "lost.json", AgencyFiles.lostLogin())
                        .file("file", "stray.json", "`{\"url\": 1}".getBytes()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<JsonObject> files = items(answer);
        assertThat(files)
                .extracting(file -> file.getString("status"))
                .containsExactly("accepted", "refused", "refused");
        JsonObject good = files.get(0);
        assertThat(good.getInt("streams_28d")).isEqualTo(8_675);
        assertThat(good.getInt("algorithmic_streams_28d")).isEqualTo(1_000);
        assertThat(good.getInt("streams_12m")).isEqualTo(17_350);
        assertThat(files.get(1).getString("reason")).contains("Welcome back");
        assertThat(files.get(2).getString("reason")).contains("`");
    }

    @Test
    void a_share_link_shows_the_campaign_without_its_price_until_it_is_revoked() {
        String campaign = campaigns(MARK + " - Slow Tide").get(0).getString("id");
        HttpResponse<String> made = rest.post("/campaigns/" + campaign + "/share-links", "{\"label\": \"Anna\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        JsonObject link = Rest.object(made.body());
        HttpResponse<String> page = publicPage(link.getString("token"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Slow Tide").doesNotContain("200.00").doesNotContain("ana@gmailcom");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> revoked = rest.call(
                "POST",
                "/share-links/" + link.getString("id") + "/revoke",
                java.util.Map.of("If-Match", "\"" + link.getInt("version") + "\""),
                HttpRequest.BodyPublishers.noBody());
        assertThat(revoked.statusCode()).as(revoked.body()).isBetween(200, 204);
        assertThat(publicPage(link.getString("token")).statusCode()).isEqualTo(404);
        assertThat(publicPage("unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_a_reason_and_stores_nothing() {
        List.of("", "PK\u0003\u0004zip", "Name,Goal\nx,1\n", "Campaign,Client,Goal\n\"open,x,1\n")
                .forEach(text -> {
                    HttpResponse<String> answer = rest.postForm(
                            "/imports",
                            new Multipart()
                                    .field("definition", "spotify-campaigns")
                                    .field("mode", "run")
                                    .file("file", "bad.csv", text.getBytes()));
                    assertThat(answer.statusCode()).as(text + answer.body()).isIn(400, 415, 422);
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .startsWith("application/problem+json");
                    assertThat(Rest.object(answer.body()).getString("detail")).isNotBlank();
                });
    }

    private static List<JsonObject> campaigns(String name) {
        return items(
                rest.get("/campaigns?q=" + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static List<JsonObject> items(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 207);
        var body = Rest.read(answer.body());
        var array = body instanceof JsonObject object
                ? object.values().stream()
                        .filter(jakarta.json.JsonArray.class::isInstance)
                        .map(jakarta.json.JsonArray.class::cast)
                        .findFirst()
                        .orElseThrow()
                : (jakarta.json.JsonArray) body;
        return array.getValuesAs(JsonObject.class);
    }

    private static HttpResponse<String> publicPage(String token) {
        return Rest.send(
                HttpRequest.newBuilder(java.net.URI.create(RunningPortal.url() + "/campaigns/public/" + token)));
    }
}
