package app.backline.services.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.audit.AuditFilter;
import app.backline.services.audit.AuditRecord;
import app.backline.services.audit.AuditService;
import app.backline.services.paging.PageRequest;
import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.StaleVersion;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@ServiceTest
class ProfileServiceIT {
    private static final byte[] LOGO = "<svg xmlns='http://www.w3.org/2000/svg'><rect width='2' height='1'/></svg>"
            .getBytes(StandardCharsets.UTF_8);

    @Inject
    ProfileService profiles;

    @Inject
    AuditService audit;

    @Test
    void an_organization_that_set_nothing_has_a_profile_too(Agency acme) {
        ProfileSummary profile = acme.as(Role.SALES, profiles::get);
        assertThat(profile.color()).isEqualTo("#0d6a70");
        assertThat(profile.zone()).isEmpty();
        assertThat(profile.logo()).isNull();
        assertThat(profile.version()).isZero();
    }

    @Test
    void a_change_is_the_organizations_own_and_is_in_its_log(Agency acme, Agency globex) {
        acme.as(Role.ADMIN, () -> profiles.change(0, facts("#112233", "Europe/Berlin")));
        assertThat(acme.as(Role.SALES, profiles::get).color()).isEqualTo("#112233");
        assertThat(globex.as(Role.SALES, profiles::get).color()).isEqualTo("#0d6a70");
        assertThat(acme.as(Role.ADMIN, () -> audit.list(AuditFilter.everything(), PageRequest.first()))
                        .items())
                .extracting(AuditRecord::entity)
                .containsExactly("organization_profile");
    }

    @Test
    void a_change_is_based_on_the_version_read(Agency acme) {
        acme.as(Role.ADMIN, () -> profiles.change(0, facts("#112233", null)));
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> profiles.change(0, facts("#223344", null))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void every_wrong_field_is_named_at_once(Agency acme) {
        assertThatThrownBy(() -> acme.as(
                        Role.ADMIN, () -> profiles.change(0, new NewProfile("#ffffff", "XX", "Mars/Base", "-"))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.fields())
                                .containsOnlyKeys("color", "currency", "time_zone", "invoice_series"));
    }

    @Test
    void a_logo_comes_is_replaced_and_goes(Agency acme, Agency globex) {
        String first = acme.as(Role.ADMIN, () -> profiles.changeLogo(LOGO)).logo();
        assertThat(first).isNotNull();
        assertThat(acme.as(Role.SALES, profiles::logo).orElseThrow().dataAddress())
                .startsWith("data:image/svg+xml;base64,");
        assertThat(globex.as(Role.SALES, profiles::logo)).isEmpty();
        assertThat(acme.as(Role.ADMIN, profiles::removeLogo).logo()).isNull();
    }

    @Test
    void only_an_admin_changes_it(Agency acme) {
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> profiles.change(0, facts("#112233", null))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> profiles.changeLogo(LOGO)))
                .isInstanceOf(AccessDenied.class);
    }

    private static NewProfile facts(String color, String zone) {
        return new NewProfile(color, "EUR", zone, "NL-");
    }
}
