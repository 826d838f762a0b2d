package app.backline.services.notifications.outbound;

import app.backline.services.notifications.OutboundHosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;

/** Slack's incoming webhooks. */
@ApplicationScoped
public class SlackSender implements Sender {
    private static final String HOST = "hooks.slack.com";

    @Inject
    private OutboundHosts hosts;

    @Inject
    private OutboundHttp http;

    @Override
    public DestinationKind kind() {
        return DestinationKind.SLACK;
    }

    @Override
    public void check(Target target) {
        hosts.check("address", target.address(), HOST);
    }

    @Override
    public Answer send(Target target, OutgoingMessage message) {
        URI address = hosts.check("address", target.address(), HOST);
        return http.post(new HttpPost("Slack", address, Map.of(), SlackText.of(target.channel(), message)));
    }
}
