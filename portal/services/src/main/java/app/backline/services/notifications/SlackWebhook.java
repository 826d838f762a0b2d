package app.backline.services.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Speaks to Slack's incoming webhooks. */
@ApplicationScoped
public class SlackWebhook {
    private static final String HOST = "hooks.slack.com";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SHOWN = 200;

    @Inject
    private OutboundHosts hosts;

    /** @throws app.backline.services.problems.InvalidInput when it is no address of a Slack webhook */
    public URI check(String field, String address) {
        return hosts.check(field, address, HOST);
    }

    /**
     * Sends one message now and waits for the answer, ten seconds at the most.
     *
     * @param channel "#name" where the webhook may choose it; null or blank for the webhook's own
     */
    public SlackAnswer send(URI webhook, String channel, String text) {
        try {
            hosts.requirePublic(webhook);
            HttpRequest request = HttpRequest.newBuilder(webhook)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json; charset=utf-8")
                    .POST(HttpRequest.BodyPublishers.ofString(body(channel, text)))
                    .build();
            return answer(client().send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return new SlackAnswer(false, "Slack could not be reached: " + reason(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SlackAnswer(false, "The message was interrupted.");
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    private static String body(String channel, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        JsonObjectBuilder message = Json.createObjectBuilder().add("text", escaped);
        if (channel != null && !channel.isBlank()) {
            message.add("channel", channel);
        }
        return message.build().toString();
    }

    private static SlackAnswer answer(HttpResponse<String> response) {
        if (response.statusCode() == 200) {
            return new SlackAnswer(true, "Slack took the message.");
        }
        String said = response.body() == null ? "" : response.body().strip();
        String shown = said.length() > SHOWN ? said.substring(0, SHOWN) : said;
        return new SlackAnswer(
                false, "Slack refused the message: " + response.statusCode() + (shown.isEmpty() ? "" : " " + shown));
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
