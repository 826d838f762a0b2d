package app.backline.keycloak.adapter;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;

/** The two kinds of token the portal takes, checked with Keycloak's keys; fetched at the first use, not at start. */
@ApplicationScoped
public class Tokens {
    private static final String API_AUDIENCE = "portal-api";

    @Inject
    private OidcSettings settings;

    @Inject
    private Clock clock;

    private TokenVerifier idTokens;
    private VerifiedTokens accessTokens;

    @PostConstruct
    void prepare() {
        JWKSource<SecurityContext> keys = keys();
        idTokens = new TokenVerifier(keys, settings.issuer(), settings.clientId(), "ID", clock);
        TokenVerifier bearer = new TokenVerifier(keys, settings.issuer(), API_AUDIENCE, "Bearer", clock);
        accessTokens = new VerifiedTokens(bearer::verify, clock);
    }

    Identity bearer(String token) {
        return accessTokens.identity(token);
    }

    /** @param nonce the nonce of the sign-in; null for a refreshed token, which carries none of ours */
    Identity signedIn(String idToken, String nonce) {
        JWTClaimsSet claims = idTokens.verify(idToken);
        if (nonce != null && !nonce.equals(claims.getClaim("nonce"))) {
            throw new TokenRefused("The token belongs to another sign-in");
        }
        return Identity.of(claims);
    }

    /** Keys outlive an outage of Keycloak for a day. */
    private JWKSource<SecurityContext> keys() {
        try {
            return JWKSourceBuilder.create(settings.endpoint("certs").toURL())
                    .retrying(true)
                    .refreshAheadCache(false)
                    .outageTolerant(Duration.ofDays(1).toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("portal.oidc.issuer is no address: " + settings.issuer(), e);
        }
    }
}
