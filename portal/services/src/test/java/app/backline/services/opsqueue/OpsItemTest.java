package app.backline.services.opsqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.tenants.Caller;
import app.backline.tenants.Colleague;
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

    @Test
    void it_is_given_to_staff_by_its_holder_or_a_manager() {
        Colleague sam = new Colleague("sam", "Sam", Set.of(Role.SALES));
        item.assign(sam, person("olga", Role.OPERATOR));
        assertThat(item.claimedByName()).isEqualTo("Sam");
        assertThatThrownBy(() -> item.assign(
                        new Colleague("olga", "Olga", Set.of(Role.OPERATOR)), person("olga", Role.OPERATOR)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("claimed by Sam");
        item.assign(new Colleague("maria", "Maria", Set.of(Role.MANAGER)), person("maria", Role.MANAGER));
        assertThat(item.claimedBy()).isEqualTo("maria");
        assertThatThrownBy(() ->
                        item.assign(new Colleague("vera", "Vera", Set.of(Role.VENDOR)), person("maria", Role.MANAGER)))
                .hasMessageContaining("does not work the Ops Queue");
    }

    @Test
    void its_clock_stands_still_while_somebody_outside_is_awaited() {
        item.due(NOW.plusSeconds(3_600));
        item.await(" vendor ", NOW.plusSeconds(1_800));
        assertThat(item.awaiting()).isEqualTo("vendor");
        assertThat(item.isOverdue(NOW.plus(Duration.ofDays(3)))).isFalse();
        OpsPause pause = item.resume(NOW.plusSeconds(1_800 + 7_200)).orElseThrow();
        assertThat(pause.awaited()).isEqualTo("vendor");
        assertThat(pause.seconds()).isEqualTo(7_200);
        assertThat(item.dueAt()).isEqualTo(NOW.plusSeconds(3_600 + 7_200));
        assertThat(item.isOverdue(NOW.plusSeconds(3_600 + 7_200))).isFalse();
        assertThat(item.isOverdue(NOW.plusSeconds(3_600 + 7_201))).isTrue();
    }

    @Test
    void a_second_pause_is_added_to_the_first() {
        item.due(NOW.plusSeconds(100));
        item.await("vendor", NOW);
        item.resume(NOW.plusSeconds(10));
        item.await("client", NOW.plusSeconds(20));
        item.resume(NOW.plusSeconds(50));
        assertThat(item.dueAt()).isEqualTo(NOW.plusSeconds(140));
    }

    @Test
    void naming_somebody_else_who_is_awaited_goes_on_with_the_same_pause() {
        item.due(NOW.plusSeconds(100));
        item.await("vendor", NOW);
        item.await("client", NOW.plusSeconds(30));
        assertThat(item.resume(NOW.plusSeconds(60)).orElseThrow().seconds()).isEqualTo(60);
    }

    @Test
    void a_person_cannot_end_what_the_source_waits_for() {
        item.due(NOW).sourceAwaits("vendor", NOW);
        assertThatThrownBy(() -> item.resume(NOW)).hasMessageContaining("Waiting for vendor ends by itself");
        item.await("client", NOW);
        assertThat(item.resume(NOW.plusSeconds(5))).isEmpty();
        assertThat(item.isWaiting()).isTrue();
    }

    @Test
    void somebody_must_be_named_to_be_awaited() {
        assertThatThrownBy(() -> item.await(" ", NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> item.await("x".repeat(41), NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> item.resume(NOW)).hasMessageContaining("Nobody is awaited");
    }

    private static Caller person(String name, Role role) {
        return new Caller(new UUID(0, 1), name, name, name, Set.of(role));
    }
}
