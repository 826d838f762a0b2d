package app.backline.keycloak.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PendingSignInTest {
    @Test
    void each_sign_in_has_its_own_secrets() {
        PendingSignIn one = PendingSignIn.to("/login");
        PendingSignIn other = PendingSignIn.to("/login");

        assertThat(one.state()).hasSize(43).isNotEqualTo(other.state());
        assertThat(one.nonce()).isNotEqualTo(other.nonce());
        assertThat(one.verifier()).hasSize(43).isNotEqualTo(other.verifier());
    }

    @Test
    void only_its_own_state_answers_it() {
        PendingSignIn pending = PendingSignIn.to("/login");

        assertThat(pending.answeredBy(pending.state())).isTrue();
        assertThat(pending.answeredBy(pending.state() + "x")).isFalse();
        assertThat(pending.answeredBy(null)).isFalse();
    }

    @Test
    void the_challenge_is_the_hash_of_the_verifier() {
        // the example of RFC 7636, appendix B
        PendingSignIn pending = new PendingSignIn("s", "n", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", "/login");

        assertThat(pending.challenge()).isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
