package app.backline.services.notifications.outbound;

import app.backline.services.notifications.OutboundHosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Signed calls to an organization's own programs: JSON with {@code id, event, module, happened_at, title, facts, link};
 * headers {@code X-Backline-Id}, {@code X-Backline-Timestamp} and {@code X-Backline-Signature} (see {@link Signature}).
 */
@ApplicationScoped
public class WebhookSender implements Sender {
    @Inject
    private OutboundHosts hosts;

    @Inject
    private OutboundHttp http;

    @Inject
    private Clock clock;

    @Override
    public DestinationKind kind() {
        return DestinationKind.WEBHOOK;
    }

    @Override
    public void check(Target target) {
        hosts.checkPublic("address", target.address());
    }

    @Override
    public Answer send(Target target, OutgoingMessage message) {
        URI address = hosts.checkPublic("address", target.address());
        String body = body(message);
        Instant now = clock.instant();
        return http.post(new HttpPost(
                "The webhook",
                address,
                Map.of(
                        "X-Backline-Id", message.id().toString(),
                        "X-Backline-Timestamp", String.valueOf(now.getEpochSecond()),
                        "X-Backline-Signature", Signature.of(target.signingKey(), now, body)),
                body));
    }

    static String body(OutgoingMessage message) {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        message.facts().forEach(facts::add);
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("id", message.id().toString())
                .add("event", message.event())
                .add("module", message.module())
                .add("happened_at", message.happenedAt().toString())
                .add("title", message.title())
                .add("facts", facts);
        if (message.link() != null) {
            body.add("link", message.link());
        }
        return body.build().toString();
    }
}
