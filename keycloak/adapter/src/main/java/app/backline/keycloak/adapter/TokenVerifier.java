package app.backline.keycloak.adapter;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** Checks signature, issuer, audience, kind and times of a token. Only RS256 and ES256 count. */
class TokenVerifier {
    /** The library's own default would be a minute of grace for expired tokens. */
    private static final int CLOCK_SKEW_SECONDS = 5;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final String kind;

    /** @param kind the token's {@code typ} claim: {@code Bearer} or {@code ID} */
    TokenVerifier(JWKSource<SecurityContext> keys, String issuer, String audience, String kind, Clock clock) {
        this.kind = kind;
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt")));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256), keys));
        processor.setJWTClaimsSetVerifier(claims(issuer, audience, clock));
    }

    /**
     * @throws TokenRefused when the token does not count
     * @throws KeycloakDown when the keys to check it with cannot be had
     */
    JWTClaimsSet verify(String token) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            if (!kind.equals(claims.getClaim("typ"))) {
                throw new TokenRefused("The token is not of type " + kind);
            }
            return claims;
        } catch (RemoteKeySourceException e) {
            throw new KeycloakDown("The signing keys cannot be read", e);
        } catch (KeySourceException e) {
            throw new TokenRefused("The token is signed with an unknown key", e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new TokenRefused(e.getMessage(), e);
        }
    }

    private static DefaultJWTClaimsVerifier<SecurityContext> claims(String issuer, String audience, Clock clock) {
        JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(issuer).build();
        DefaultJWTClaimsVerifier<SecurityContext> verifier =
                new DefaultJWTClaimsVerifier<>(audience, exact, Set.of("sub", "exp", "iat")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(clock.instant());
                    }
                };
        verifier.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        return verifier;
    }
}
