package app.backline.web.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignableTest {
    @Test
    void an_admin_gives_the_roles_of_an_organization() {
        assertThat(Assignable.roles(List.of("sales", "operator"))).containsExactlyInAnyOrder(Role.SALES, Role.OPERATOR);
    }

    @Test
    void nobody_gives_the_platform_admins_role_or_one_that_keycloak_knows_and_we_do_not() {
        for (String key : List.of("platform-admin", "manage-users", "realm-admin", "automation", "Admin", "")) {
            assertThatThrownBy(() -> Assignable.roles(List.of("admin", key)))
                    .as(key)
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void at_least_one_role_is_needed() {
        assertThatThrownBy(() -> Assignable.roles(List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Assignable.roles(null)).isInstanceOf(InvalidInput.class);
    }
}
