package app.backline.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleDefaultsTest {
    @Test
    void only_an_admin_deletes() {
        for (Role role : Role.values()) {
            assertThat(RoleDefaults.allow(role, "spotify", AccessLevel.DELETE))
                    .as(role.key())
                    .isEqualTo(role == Role.ADMIN);
        }
    }

    @Test
    void managers_and_operators_write_on_every_platform() {
        assertThat(RoleDefaults.allow(Role.MANAGER, "youtube", AccessLevel.WRITE))
                .isTrue();
        assertThat(RoleDefaults.allow(Role.OPERATOR, "soundcloud", AccessLevel.WRITE))
                .isTrue();
    }

    @Test
    void sales_write_where_they_sell_and_read_elsewhere() {
        assertThat(RoleDefaults.allow(Role.SALES, "spotify", AccessLevel.WRITE)).isTrue();
        assertThat(RoleDefaults.allow(Role.SALES, "youtube", AccessLevel.WRITE)).isFalse();
        assertThat(RoleDefaults.allow(Role.SALES, "youtube", AccessLevel.READ)).isTrue();
    }

    @Test
    void vendors_and_members_read_only_where_they_belong() {
        assertThat(RoleDefaults.allow(Role.VENDOR, "spotify", AccessLevel.READ)).isTrue();
        assertThat(RoleDefaults.allow(Role.VENDOR, "dashboard", AccessLevel.READ))
                .isFalse();
        assertThat(RoleDefaults.allow(Role.MEMBER, "soundcloud", AccessLevel.READ))
                .isTrue();
        assertThat(RoleDefaults.allow(Role.MEMBER, "spotify", AccessLevel.READ)).isFalse();
        assertThat(RoleDefaults.allow(Role.VENDOR, "spotify", AccessLevel.WRITE))
                .isFalse();
    }

    @Test
    void a_platform_admin_sees_no_business_data() {
        assertThat(RoleDefaults.allow(Role.PLATFORM_ADMIN, "spotify", AccessLevel.READ))
                .isFalse();
    }

    @Test
    void roles_together_allow_what_any_of_them_allows() {
        assertThat(RoleDefaults.of(Set.of(Role.VENDOR, Role.SALES), "youtube")).containsExactly(AccessLevel.READ);
        assertThat(RoleDefaults.of(Set.of(Role.VENDOR, Role.SALES), "instagram"))
                .containsExactly(AccessLevel.READ, AccessLevel.WRITE);
        assertThat(RoleDefaults.of(Set.of(), "spotify")).isEmpty();
    }
}
