package app.backline.keycloak.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.Date;
import org.junit.jupiter.api.Test;

class TokenVerifierTest {
    private final TestKeys keys = new TestKeys();
    private final TokenVerifier verifier =
            new TokenVerifier(keys.source(), TestKeys.ISSUER, "portal-api", "Bearer", TestKeys.CLOCK);

    @Test
    void a_token_of_the_realm_for_the_portal_counts() {
        JWTClaimsSet claims = verifier.verify(keys.sign(TestKeys.accessToken().build()));

        assertThat(claims.getSubject()).isEqualTo("42");
    }

    @Test
    void an_unsigned_token_is_refused() {
        refused(TestKeys.unsigned(TestKeys.accessToken().build()));
    }

    @Test
    void a_token_signed_with_another_key_is_refused() {
        refused(TestKeys.signWithForeignKey(TestKeys.accessToken().build()));
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() {
        refused(keys.signWithPublicKeyAsSecret(TestKeys.accessToken().build()));
    }

    @Test
    void a_token_for_somebody_else_is_refused() {
        refused(keys.sign(TestKeys.accessToken().audience("account").build()));
        refused(keys.sign(TestKeys.accessToken().audience((String) null).build()));
    }

    @Test
    void a_token_of_another_realm_is_refused() {
        refused(keys.sign(TestKeys.accessToken()
                .issuer("https://sign-in.example/realms/other")
                .build()));
    }

    @Test
    void an_id_token_opens_no_api() {
        refused(keys.sign(TestKeys.accessToken().claim("typ", "ID").build()));
    }

    @Test
    void a_token_is_forgiven_five_seconds_and_no_more() {
        assertThat(verifier.verify(keys.sign(expiredSince(4)))).isNotNull();
        refused(keys.sign(expiredSince(6)));
    }

    @Test
    void a_token_without_a_subject_is_refused() {
        refused(keys.sign(TestKeys.accessToken().subject(null).build()));
    }

    @Test
    void what_is_no_token_is_refused() {
        refused("x.y.z");
        refused("");
    }

    private static JWTClaimsSet expiredSince(long seconds) {
        return TestKeys.accessToken()
                .expirationTime(Date.from(TestKeys.NOW.minusSeconds(seconds)))
                .build();
    }

    private void refused(String token) {
        assertThatThrownBy(() -> verifier.verify(token)).isInstanceOf(TokenRefused.class);
    }
}
