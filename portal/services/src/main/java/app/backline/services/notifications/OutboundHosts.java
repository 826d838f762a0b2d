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
            @ConfigProperty(
                            name = "portal.outbound.allowed-hosts",
                            defaultValue = "hooks.slack.com,discord.com,api.github.com")
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
        String host = host(uri);
        if (!isAllowedLoopback(host)
                && !(allowed.contains(host) && Arrays.asList(hosts).contains(host))) {
            throw new InvalidInput(
                    field, "The address must start with https://" + String.join(" or https://", hosts) + "/.");
        }
        return plain(field, uri);
    }

    /**
     * Checks an address that may lie anywhere on the internet, for webhooks that an organization's own programs answer;
     * looks it up, so that an internal one is refused at once.
     *
     * @throws InvalidInput in words for that person
     */
    public URI checkPublic(String field, String address) {
        URI uri = plain(field, parse(field, address));
        try {
            resolve(host(uri));
        } catch (UnknownHostException e) {
            throw new InvalidInput(field, "The address must lead to a public host: " + e.getMessage() + ".");
        }
        return uri;
    }

    /**
     * Where a host is, for connecting to exactly that.
     *
     * @throws UnknownHostException when nobody knows the host, or any of its addresses lies in a private network, whatever
     *     its name says
     */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (host.isEmpty()) {
            throw new UnknownHostException("it names no host");
        }
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!isAllowedLoopback(host.toLowerCase(Locale.ROOT))) {
            for (InetAddress address : addresses) {
                if (!isPublic(address)) {
                    throw new UnknownHostException(host + " leads to a private address");
                }
            }
        }
        return addresses;
    }

    private boolean isAllowedLoopback(String host) {
        return LOOPBACK.contains(host) && allowed.contains(host);
    }

    private URI plain(String field, URI uri) {
        boolean loopback = isAllowedLoopback(host(uri));
        boolean secure = "https".equals(uri.getScheme());
        if (!(secure || loopback && "http".equals(uri.getScheme())) || uri.getUserInfo() != null) {
            throw new InvalidInput(field, "The address must start with https:// and hold no user name.");
        }
        if (!loopback && uri.getPort() != -1 && uri.getPort() != 443) {
            throw new InvalidInput(field, "The address must not name a port.");
        }
        return uri;
    }

    private static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        boolean thisNetwork = bytes.length == 4 && bytes[0] == 0;
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || thisNetwork
                || uniqueLocal
                || shared);
    }

    private static String host(URI uri) {
        return uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static URI parse(String field, String address) {
        try {
            return new URI(address == null ? "" : address.strip());
        } catch (URISyntaxException e) {
            throw new InvalidInput(field, "This is no web address.");
        }
    }
}
