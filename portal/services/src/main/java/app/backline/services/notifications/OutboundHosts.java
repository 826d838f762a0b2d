package app.backline.services.notifications;

import app.backline.services.problems.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The hosts the portal may send messages to. */
@ApplicationScoped
public class OutboundHosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private Set<String> allowed;

    protected OutboundHosts() {}

    @Inject
    public OutboundHosts(
            @ConfigProperty(name = "portal.outbound.allowed-hosts", defaultValue = "hooks.slack.com,discord.com")
                    List<String> allowed) {
        this.allowed = Set.copyOf(allowed.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList());
    }

    /**
     * Checks an address a person typed; does not look it up.
     *
     * @param field the field it was typed into
     * @param hosts the hosts that make sense there; a loopback host the deployment allows always does
     * @throws InvalidInput in words for that person
     */
    public URI check(String field, String address, String... hosts) {
        URI uri = parse(field, address);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        boolean loopback = LOOPBACK.contains(host) && allowed.contains(host);
        if (!loopback && !(allowed.contains(host) && Arrays.asList(hosts).contains(host))) {
            throw new InvalidInput(
                    field, "The address must start with https://" + String.join(" or https://", hosts) + "/.");
        }
        boolean secure = "https".equals(uri.getScheme());
        if (!(secure || loopback && "http".equals(uri.getScheme())) || uri.getUserInfo() != null) {
            throw new InvalidInput(field, "The address must start with https:// and hold no user name.");
        }
        if (!loopback && uri.getPort() != -1 && uri.getPort() != 443) {
            throw new InvalidInput(field, "The address must not name a port.");
        }
        return uri;
    }

    /**
     * Refuses a host that leads into a private network, whatever its name says.
     *
     * @throws UnknownHostException when nobody knows the host
     */
    void requirePublic(URI uri) throws UnknownHostException {
        if (LOOPBACK.contains(uri.getHost()) && allowed.contains(uri.getHost())) {
            return;
        }
        for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
            if (!isPublic(address)) {
                throw new UnknownHostException(uri.getHost() + " leads to a private address");
            }
        }
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || shared);
    }

    private static URI parse(String field, String address) {
        try {
            return new URI(address == null ? "" : address.strip());
        } catch (URISyntaxException e) {
            throw new InvalidInput(field, "This is no web address.");
        }
    }
}
