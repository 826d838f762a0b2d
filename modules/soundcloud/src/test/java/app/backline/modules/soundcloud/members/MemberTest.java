package app.backline.modules.soundcloud.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberTest {
    @Test
    void a_wallet_never_goes_below_0_or_above_its_cap() {
        Member member = member(3);
        assertThat(member.add(2)).isEqualTo(2);
        assertThat(member.add(5)).isEqualTo(1);
        assertThat(member.balance()).isEqualTo(3);
        member.take(3);
        assertThatThrownBy(() -> member.take(1))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("Lantern has 0 credits; this needs 1.");
        assertThat(member.balance()).isZero();
    }

    @Test
    void a_cap_cannot_fall_below_what_the_wallet_holds() {
        Member member = member(3);
        member.add(3);
        assertThatThrownBy(() -> member.change(facts(2))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_member_submits_within_the_limit_and_while_connected() {
        Member member = member(3);
        member.requireMaySubmit(3);
        assertThatThrownBy(() -> member.requireMaySubmit(4)).hasMessageContaining("4 of 4");
        member.lostConnection();
        assertThatThrownBy(() -> member.requireMaySubmit(0)).hasMessageContaining("not connected");
    }

    private static Member member(int cap) {
        return new Member(facts(cap));
    }

    private static NewMember facts(int cap) {
        return new NewMember("Lantern", List.of(), null, 84_000L, null, null, null, null, null, 1, cap);
    }
}
