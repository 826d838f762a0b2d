package app.backline.services.sharelinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShareLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Caller SAM = new Caller(new UUID(0, 1), "sam", "sam", "Sam", Set.of(Role.SALES));

    @Test
    void it_is_open_until_it_is_revoked() {
        ShareLink link = link(null);
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(9_999)))).isTrue();
        link.revoke(SAM, NOW);
        assertThat(link.state(NOW)).isEqualTo(ShareLinkState.REVOKED);
    }

    @Test
    void the_first_revocation_counts() {
        ShareLink link = link(null);
        link.revoke(SAM, NOW);
        link.revoke(SAM, NOW.plusSeconds(5));
        assertThat(link.revokedAt()).isEqualTo(NOW);
    }

    @Test
    void it_ends_at_its_time() {
        ShareLink link = link(NOW.plusSeconds(10));
        assertThat(link.isOpen(NOW.plusSeconds(9))).isTrue();
        assertThat(link.state(NOW.plusSeconds(10))).isEqualTo(ShareLinkState.EXPIRED);
        assertThatThrownBy(() -> link(NOW)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_blank_label_is_the_client() {
        assertThat(link(null).label()).isEqualTo("Client");
    }

    @Test
    void a_token_is_256_random_bits_and_never_printed() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            ShareToken token = ShareToken.next();
            assertThat(Base64.getUrlDecoder().decode(token.text())).hasSize(32);
            assertThat(token.hash()).matches("[0-9a-f]{64}");
            assertThat(token.toString()).doesNotContain(token.text());
            seen.add(token.text());
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void what_cannot_be_a_token_is_none() {
        assertThat(ShareToken.of(null)).isEmpty();
        assertThat(ShareToken.of("")).isEmpty();
        assertThat(ShareToken.of("a".repeat(42) + "%")).isEmpty();
        assertThat(ShareToken.of("a".repeat(43))).isPresent();
    }

    private static ShareLink link(Instant expiresAt) {
        return new ShareLink(new UUID(0, 2), new NewShareLink(" ", expiresAt), ShareToken.next(), SAM, NOW);
    }
}
