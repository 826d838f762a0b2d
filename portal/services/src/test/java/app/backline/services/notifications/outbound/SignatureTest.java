package app.backline.services.notifications.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000);

    @Test
    void a_signature_is_what_any_other_program_computes() {
        // printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac whsec_test
        assertThat(Signature.of("whsec_test", TIME, "{\"a\":1}"))
                .isEqualTo("v1=38877139021993b830af32feea6e18a8da83eb2f6e49ee50bd9e4cf4ca4d3789");
    }

    @Test
    void another_body_time_or_key_is_another_signature() {
        String signed = Signature.of("k", TIME, "body");
        assertThat(Signature.of("k", TIME, "bodY")).isNotEqualTo(signed);
        assertThat(Signature.of("k", TIME.plusSeconds(1), "body")).isNotEqualTo(signed);
        assertThat(Signature.of("K", TIME, "body")).isNotEqualTo(signed);
    }

    @Test
    void keys_are_long_and_never_the_same() {
        SecureRandom random = new SecureRandom();
        assertThat(Signature.newKey(random)).hasSize(49).isNotEqualTo(Signature.newKey(random));
    }
}
