package app.backline.services.reports;

import app.backline.services.notifications.OutboundHosts;
import app.backline.services.problems.InvalidInput;
import app.backline.services.reports.ReportSettingsService.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks to GitHub's issues. */
@ApplicationScoped
public class GithubClient {
    private static final String HOST = "api.github.com";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PAGE = 100;
    private static final int MOST_PAGES = 10;
    private static final int SHOWN = 200;

    private OutboundHosts hosts;
    private Clock clock;
    private String api;

    protected GithubClient() {}

    /** @param api another address only for tests; it must be one the deployment allows */
    @Inject
    public GithubClient(
            OutboundHosts hosts,
            Clock clock,
            @ConfigProperty(name = "portal.github.api", defaultValue = "https://" + HOST) String api) {
        this.hosts = hosts;
        this.clock = clock;
        this.api = api;
    }

    /**
     * Makes the issue, unless one with its marker is there: an earlier try may have succeeded without our hearing of it.
     *
     * @param since no such issue can be older
     */
    IssueAnswer make(Destination destination, NewIssue issue, Instant since) {
        try {
            hosts.resolve(hosts.check("repository", api + "/", HOST).getHost());
            IssueAnswer before = find(destination, issue.marker(), since);
            return before != null ? before : post(destination, issue);
        } catch (InvalidInput notAllowed) {
            return new IssueAnswer.Refused("This installation may not speak to GitHub: " + notAllowed.getMessage());
        } catch (IOException e) {
            return new IssueAnswer.Later("GitHub could not be reached: " + reason(e), null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IssueAnswer.Later("The portal was stopped meanwhile.", null);
        }
    }

    /** By listing, not by searching: GitHub's search learns of a new issue only after a while. Null when there is none. */
    private IssueAnswer find(Destination destination, String marker, Instant since)
            throws IOException, InterruptedException {
        for (int page = 1; page <= MOST_PAGES; page++) {
            HttpResponse<String> answer = send(
                    destination,
                    "?state=all&sort=created&direction=desc&per_page=" + PAGE + "&page=" + page + "&since="
                            + URLEncoder.encode(since.minusSeconds(3_600).toString(), StandardCharsets.UTF_8),
                    null);
            if (answer.statusCode() != 200) {
                return judge(answer);
            }
            JsonArray issues = read(answer.body()).map(JsonValue::asJsonArray).orElse(JsonValue.EMPTY_JSON_ARRAY);
            for (JsonObject each : issues.getValuesAs(JsonObject.class)) {
                if (!each.isNull("body") && each.getString("body", "").contains(marker)) {
                    return made(each);
                }
            }
            if (issues.size() < PAGE) {
                return null;
            }
        }
        return null;
    }

    private IssueAnswer post(Destination destination, NewIssue issue) throws IOException, InterruptedException {
        String body = Json.createObjectBuilder()
                .add("title", issue.title())
                .add("body", issue.body())
                .add("labels", Json.createArrayBuilder(issue.labels()))
                .build()
                .toString();
        HttpResponse<String> answer = send(destination, "", body);
        if (answer.statusCode() != 201) {
            return judge(answer);
        }
        return read(answer.body())
                .map(json -> made(json.asJsonObject()))
                .orElseGet(() -> new IssueAnswer.Later("GitHub's answer could not be read.", null));
    }

    private HttpResponse<String> send(Destination destination, String query, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(api + "/repos/" + destination.repository() + "/issues" + query))
                .timeout(PATIENCE)
                .header("Accept", "application/vnd.github+json")
                .header("X-GitHub-Api-Version", "2022-11-28")
                .header("User-Agent", "backline")
                .header("Authorization", "Bearer " + destination.token());
        if (body != null) {
            request.header("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
        }
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build()
                .send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private IssueAnswer judge(HttpResponse<String> answer) {
        int status = answer.statusCode();
        String said = "GitHub answered " + status + said(answer);
        Instant notBefore = notBefore(answer);
        if (status == 429 || status == 403 && notBefore != null) {
            return new IssueAnswer.Later(said, notBefore);
        }
        if (status >= 500 || status == 408) {
            return new IssueAnswer.Later(said, notBefore);
        }
        return new IssueAnswer.Refused(
                switch (status) {
                    case 401 -> "GitHub does not know the token any more. Enter a new one. " + said;
                    case 403 -> "The token may not write issues in this repository. " + said;
                    case 301, 307, 308 -> "The repository has moved. Enter its new name. " + said;
                    case 404, 410 ->
                        "There is no such repository, it has no issues, or the token does not see it. " + said;
                    default -> said;
                });
    }

    /** From Retry-After, or from the reset time once no request is left; null when neither says anything. */
    private Instant notBefore(HttpResponse<String> answer) {
        Optional<Long> seconds = number(answer, "Retry-After");
        if (seconds.isPresent()) {
            return clock.instant().plusSeconds(seconds.get());
        }
        boolean exhausted = number(answer, "x-ratelimit-remaining")
                .filter(left -> left == 0)
                .isPresent();
        return exhausted
                ? number(answer, "x-ratelimit-reset")
                        .map(Instant::ofEpochSecond)
                        .orElse(null)
                : null;
    }

    private static Optional<Long> number(HttpResponse<String> answer, String header) {
        return answer.headers()
                .firstValue(header)
                .filter(text -> text.strip().matches("\\d{1,12}"))
                .map(text -> Long.parseLong(text.strip()));
    }

    private static IssueAnswer made(JsonObject issue) {
        return new IssueAnswer.Made(issue.getJsonNumber("number").longValue(), issue.getString("html_url"));
    }

    private static String said(HttpResponse<String> answer) {
        String message = read(answer.body())
                .filter(json -> json.getValueType() == JsonValue.ValueType.OBJECT)
                .map(json -> json.asJsonObject().getString("message", ""))
                .orElse("");
        return message.isBlank()
                ? "."
                : ": " + (message.length() > SHOWN ? message.substring(0, SHOWN) + "…" : message);
    }

    private static Optional<JsonValue> read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return Optional.of(reader.readValue());
        } catch (JsonException notJson) {
            return Optional.empty();
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
