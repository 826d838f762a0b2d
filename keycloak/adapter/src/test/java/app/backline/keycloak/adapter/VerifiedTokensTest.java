package app.backline.keycloak.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private final TestKeys keys = new TestKeys();
    private final MovedClock clock = new MovedClock();
    private final TokenVerifier verifier =
            new TokenVerifier(keys.source(), TestKeys.ISSUER, "portal-api", "Bearer", clock);
    private int checks;
    private final VerifiedTokens tokens = new VerifiedTokens(
            token -> {
                checks++;
                return verifier.verify(token);
            },
            clock);

    @Test
    void a_token_is_checked_once_for_many_requests() {
        String token = lasting(Duration.ofMinutes(5));

        assertThat(tokens.identity(token)).isEqualTo(tokens.identity(token));
        assertThat(checks).isEqualTo(1);
    }

    @Test
    void a_remembered_token_never_outlives_its_expiry() {
        String token = lasting(Duration.ofSeconds(30));
        tokens.identity(token);

        clock.now = clock.now.plusSeconds(29);
        tokens.identity(token);
        assertThat(checks).isEqualTo(1);
        clock.now = clock.now.plusSeconds(7);
        refused(token);
    }

    @Test
    void a_token_is_checked_again_after_a_minute() {
        String token = lasting(Duration.ofMinutes(5));
        tokens.identity(token);

        clock.now = clock.now.plus(VerifiedTokens.MEMORY);
        tokens.identity(token);
        assertThat(checks).isEqualTo(2);
    }

    @Test
    void a_refused_token_is_refused_each_time() {
        String forged = TestKeys.signWithForeignKey(TestKeys.accessToken().build());

        refused(forged);
        refused(forged);
        assertThat(tokens.size()).isZero();
    }

    @Test
    void any_number_of_tokens_takes_room_for_some_only() {
        JWTClaimsSet claims = TestKeys.accessToken().build();
        VerifiedTokens many = new VerifiedTokens(token -> claims, clock);
        for (int i = 0; i < VerifiedTokens.ROOM + 10; i++) {
            many.identity("token " + i);
        }
        assertThat(many.size()).isLessThanOrEqualTo(VerifiedTokens.ROOM);
    }

    private String lasting(Duration time) {
        return keys.sign(TestKeys.accessToken()
                .expirationTime(Date.from(TestKeys.NOW.plus(time)))
                .build());
    }

    private void refused(String token) {
        assertThatThrownBy(() -> tokens.identity(token)).isInstanceOf(TokenRefused.class);
    }

    private static final class MovedClock extends Clock {
        private Instant now = TestKeys.NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
