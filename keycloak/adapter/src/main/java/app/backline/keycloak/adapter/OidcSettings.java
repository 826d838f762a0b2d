package app.backline.keycloak.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Keycloak is, and where the portal is, as browsers see both. */
@ApplicationScoped
public class OidcSettings {
    @Inject
    @ConfigProperty(name = "portal.url")
    private String portalUrl;

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    private String issuer;

    /** The realm's address from the portal's own network, where it differs from the one browsers use. */
    @Inject
    @ConfigProperty(name = "portal.oidc.internal-url")
    private Optional<String> internalUrl;

    @Inject
    @ConfigProperty(name = "portal.oidc.client-id", defaultValue = "portal")
    private String clientId;

    @Inject
    @ConfigProperty(name = "portal.oidc.client-secret")
    private Optional<String> clientSecret;

    @Inject
    @ConfigProperty(name = "portal.users.client-id", defaultValue = "portal-users")
    private String usersClientId;

    @Inject
    @ConfigProperty(name = "portal.users.client-secret")
    private Optional<String> usersSecret;

    /** A page of the portal, by its path. */
    public String portal(String path) {
        return withoutSlash(portalUrl) + path;
    }

    public boolean https() {
        return portalUrl.startsWith("https:");
    }

    public String issuer() {
        return withoutSlash(issuer);
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret.orElse("");
    }

    String usersClientId() {
        return usersClientId;
    }

    String usersSecret() {
        return usersSecret.orElse("");
    }

    /** For the browser. */
    String publicEndpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }

    /** For the portal's own calls. */
    URI endpoint(String name) {
        return URI.create(realm() + "/protocol/openid-connect/" + name);
    }

    URI discovery() {
        return URI.create(realm() + "/.well-known/openid-configuration");
    }

    /** The realm in the administration interface. */
    String adminRealm() {
        return realm().replaceFirst("/realms/", "/admin/realms/");
    }

    private String realm() {
        return withoutSlash(internalUrl.orElse(issuer));
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
