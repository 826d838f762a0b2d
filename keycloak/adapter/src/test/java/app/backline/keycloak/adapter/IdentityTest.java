package app.backline.keycloak.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.tenants.Role;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IdentityTest {
    @Test
    void roles_hold_in_their_organization_only() {
        Identity both = Identity.of(claims(Map.of("northlight", roles("manager"), "harbor", roles("operator"))));

        assertThat(both.roles("northlight")).containsExactly(Role.MANAGER);
        assertThat(both.roles("harbor")).containsExactly(Role.OPERATOR);
        assertThat(both.roles("elsewhere")).isEmpty();
    }

    @Test
    void a_role_given_realm_wide_makes_nobody_admin_of_an_organization() {
        Identity person = Identity.of(new JWTClaimsSet.Builder(claims(Map.of("northlight", roles("vendor"))))
                .claim("groups", List.of("admin", "manager"))
                .build());

        assertThat(person.roles("northlight")).containsExactly(Role.VENDOR);
    }

    @Test
    void a_group_of_an_organization_makes_nobody_platform_admin() {
        Identity person = Identity.of(claims(Map.of("northlight", roles("platform-admin", "sales"))));

        assertThat(person.roles("northlight")).containsExactly(Role.SALES);
        assertThat(person.platformAdmin()).isFalse();
    }

    @Test
    void a_platform_admin_needs_no_organization() {
        Identity person = Identity.of(new JWTClaimsSet.Builder()
                .subject("1")
                .claim("groups", List.of("platform-admin"))
                .build());

        assertThat(person.roles(null)).containsExactly(Role.PLATFORM_ADMIN);
        assertThat(person.organizations()).isEmpty();
    }

    @Test
    void a_claim_without_roles_names_organizations_in_which_one_may_do_nothing() {
        Identity person = Identity.of(new JWTClaimsSet.Builder()
                .subject("1")
                .claim("organization", List.of("northlight"))
                .build());

        assertThat(person.organizations()).containsOnlyKeys("northlight");
        assertThat(person.roles("northlight")).isEmpty();
    }

    static JWTClaimsSet claims(Map<String, Object> organizations) {
        return new JWTClaimsSet.Builder()
                .subject("1")
                .claim("preferred_username", "both")
                .claim("organization", organizations)
                .build();
    }

    static Map<String, Object> roles(String... keys) {
        return Map.of("realm_access", Map.of("roles", List.of(keys)));
    }
}
