package app.backline.services.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.tenants.CurrentOrganization;
import app.backline.tenants.Keys;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretBoxTest {
    private static final UUID ACME = Keys.next();
    private static final UUID GLOBEX = Keys.next();
    private static final SecretPlace PLACE = new SecretPlace("spotify_settings", "slack_webhook", Keys.next());

    private final SecretBox box = new SecretBox(Optional.of(key(1)), Optional.empty());

    @Test
    void a_secret_comes_back_in_its_own_place() {
        String sealed = seal(ACME, "https://hooks.slack.com/services/T/B/x");
        assertThat(sealed).startsWith("v1:").doesNotContain("slack");
        assertThat(open(box, ACME, sealed, PLACE)).isEqualTo("https://hooks.slack.com/services/T/B/x");
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        assertThat(seal(ACME, "x")).isNotEqualTo(seal(ACME, "x"));
    }

    @Test
    void it_cannot_be_opened_for_another_organization_or_row() {
        String sealed = seal(ACME, "x");
        SecretPlace otherRow = new SecretPlace(PLACE.table(), PLACE.column(), Keys.next());
        assertThatThrownBy(() -> open(box, GLOBEX, sealed, PLACE)).isInstanceOf(SecretUnreadable.class);
        assertThatThrownBy(() -> open(box, ACME, sealed, otherRow)).isInstanceOf(SecretUnreadable.class);
    }

    @Test
    void after_a_change_of_key_old_secrets_open_while_the_old_key_is_known() {
        String sealed = seal(ACME, "x");
        SecretBox rotated = new SecretBox(Optional.of(key(2)), Optional.of(key(1)));
        SecretBox forgot = new SecretBox(Optional.of(key(2)), Optional.empty());
        assertThat(open(rotated, ACME, sealed, PLACE)).isEqualTo("x");
        assertThatThrownBy(() -> open(forgot, ACME, sealed, PLACE)).hasMessageContaining("not configured");
    }

    private String seal(UUID organization, String secret) {
        return CurrentOrganization.call(organization, () -> box.seal(secret, PLACE));
    }

    private static String open(SecretBox box, UUID organization, String sealed, SecretPlace place) {
        return CurrentOrganization.call(organization, () -> box.open(sealed, place));
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
