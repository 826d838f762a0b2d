package app.backline.services.notifications.outbound;

import app.backline.services.notifications.OutboundHosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;

/** Discord's channel webhooks. */
@ApplicationScoped
public class DiscordSender implements Sender {
    private static final String HOST = "discord.com";

    @Inject
    private OutboundHosts hosts;

    @Inject
    private OutboundHttp http;

    @Override
    public DestinationKind kind() {
        return DestinationKind.DISCORD;
    }

    @Override
    public void check(Target target) {
        hosts.check("address", target.address(), HOST);
    }

    @Override
    public Answer send(Target target, OutgoingMessage message) {
        URI address = hosts.check("address", target.address(), HOST);
        return http.post(new HttpPost("Discord", address, Map.of(), DiscordText.of(message)));
    }
}
