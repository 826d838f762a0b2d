package app.backline.keycloak.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.tenants.Organization;
import app.backline.tenants.Organizations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganizationChoiceTest {
    private static final Organization NORTHLIGHT =
            new Organization(UUID.randomUUID(), "northlight", "Northlight", true);
    private static final Organization HARBOR = new Organization(UUID.randomUUID(), "harbor", "Harbor", true);
    private static final Organization ASLEEP = new Organization(UUID.randomUUID(), "asleep", "Asleep", false);

    private final OrganizationChoice choice = new OrganizationChoice(new Directory(NORTHLIGHT, HARBOR, ASLEEP));

    @Test
    void a_session_works_in_the_first_by_alias_until_another_is_chosen() {
        Identity both = memberOf("northlight", "harbor");

        assertThat(choice.forSession(both, null)).contains(HARBOR);
        assertThat(choice.forSession(both, "northlight")).contains(NORTHLIGHT);
    }

    @Test
    void a_foreign_choice_is_ignored() {
        assertThat(choice.forSession(memberOf("harbor"), "northlight")).contains(HARBOR);
    }

    @Test
    void nobody_works_in_a_suspended_or_unknown_organization() {
        assertThat(choice.forSession(memberOf("asleep"), "asleep")).isEmpty();
        assertThat(choice.forSession(memberOf("gone"), null)).isEmpty();
        refused(403, memberOf("asleep"), null);
        refused(403, memberOf("asleep", "harbor"), "asleep");
    }

    @Test
    void a_program_of_one_organization_need_not_name_it() {
        assertThat(choice.forRequest(memberOf("harbor"), null)).contains(HARBOR);
    }

    @Test
    void a_program_of_several_names_one_by_the_header() {
        Identity both = memberOf("northlight", "harbor");

        assertThat(choice.forRequest(both, "northlight")).contains(NORTHLIGHT);
        assertThatThrownBy(() -> choice.forRequest(both, null)).hasMessageContaining("X-Organization");
        refused(400, both, null);
    }

    @Test
    void a_header_opens_no_foreign_organization() {
        refused(403, memberOf("harbor"), "northlight");
    }

    @Test
    void one_without_any_organization_has_none() {
        assertThat(choice.forRequest(memberOf(), null)).isEmpty();
        refused(403, memberOf(), "harbor");
    }

    private void refused(int status, Identity identity, String header) {
        assertThatThrownBy(() -> choice.forRequest(identity, header))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    private static Identity memberOf(String... aliases) {
        Map<String, Object> organizations = new LinkedHashMap<>();
        for (String alias : aliases) {
            organizations.put(alias, IdentityTest.roles("operator"));
        }
        return Identity.of(IdentityTest.claims(organizations));
    }

    /** The directory as a list. */
    private static final class Directory extends Organizations {
        private final Map<String, Organization> known = new LinkedHashMap<>();

        Directory(Organization... organizations) {
            for (Organization organization : organizations) {
                known.put(organization.alias(), organization);
            }
        }

        @Override
        public Optional<Organization> byAlias(String alias) {
            return Optional.ofNullable(known.get(alias));
        }
    }
}
