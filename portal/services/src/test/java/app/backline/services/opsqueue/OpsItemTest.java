package app.backline.services.opsqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpsItemTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final OpsItem item = new OpsItem("spotify", "no-link:1", "Add the track link", Priority.HIGH, NOW);

    @Test
    void it_is_claimed_by_one_person() {
        item.claim(person("olga", Role.OPERATOR));
        assertThat(item.claimedByName()).isEqualTo("olga");
        assertThatThrownBy(() -> item.claim(person("sam", Role.OPERATOR)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("claimed by olga");
    }

    @Test
    void claiming_ones_own_again_changes_nothing() {
        item.claim(person("olga", Role.OPERATOR));
        item.claim(person("olga", Role.OPERATOR));
        assertThat(item.claimedBy()).isEqualTo("olga");
    }

    @Test
    void its_holder_and_a_manager_release_it() {
        item.claim(person("olga", Role.OPERATOR));
        assertThatThrownBy(() -> item.release(person("sam", Role.SALES))).isInstanceOf(RuleViolation.class);
        item.release(person("olga", Role.OPERATOR));
        assertThat(item.claimedBy()).isNull();
        item.claim(person("olga", Role.OPERATOR));
        item.release(person("maria", Role.MANAGER));
        assertThat(item.claimedBy()).isNull();
    }

    @Test
    void a_snooze_ends_by_itself_within_ninety_days() {
        item.snooze(NOW.plusSeconds(60), NOW);
        assertThat(item.isSnoozed(NOW)).isTrue();
        assertThat(item.isSnoozed(NOW.plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> item.snooze(NOW, NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> item.snooze(NOW.plus(Duration.ofDays(91)), NOW))
                .hasMessageContaining("90 days");
    }

    @Test
    void a_blank_note_is_no_note() {
        item.note("  asked twice ");
        assertThat(item.note()).isEqualTo("asked twice");
        item.note(" ");
        assertThat(item.note()).isNull();
        assertThatThrownBy(() -> item.note("x".repeat(2_001))).isInstanceOf(InvalidInput.class);
    }

    private static Caller person(String name, Role role) {
        return new Caller(new UUID(0, 1), name, name, name, Set.of(role));
    }
}
