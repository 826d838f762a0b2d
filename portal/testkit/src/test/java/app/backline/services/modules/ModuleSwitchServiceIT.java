package app.backline.services.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.NotFound;
import app.backline.services.spi.PlatformModule;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@ServiceTest
class ModuleSwitchServiceIT {
    @Inject
    ModuleSwitchService switches;

    @Inject
    ModuleOverview overview;

    @Inject
    ModuleGate gate;

    @Inject
    ActiveModules active;

    @Test
    void a_module_is_off_until_an_admin_switches_it_on(Agency acme, Agency globex) {
        assertThat(isOpen(acme, "lantern/settings")).isFalse();
        acme.as(Role.ADMIN, () -> switches.switchTo("lantern", true));
        assertThat(isOpen(acme, "lantern/settings")).isTrue();
        assertThat(isOpen(acme, "/lantern?x=1")).isTrue();
        assertThat(isOpen(globex, "lantern")).isFalse();
        acme.as(Role.ADMIN, () -> switches.switchTo("lantern", false));
        assertThat(isOpen(acme, "lantern")).isFalse();
    }

    @Test
    void the_portals_own_paths_are_never_shut(Agency acme) {
        assertThat(isOpen(acme, "campaigns/1")).isTrue();
        assertThat(isOpen(acme, "")).isTrue();
        assertThat(isOpen(acme, "lanterns")).isTrue();
    }

    @Test
    void only_an_admin_switches_and_only_what_is_installed(Agency acme) {
        assertThatThrownBy(() -> acme.as(Role.MANAGER, () -> switches.switchTo("lantern", true)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> acme.as(Role.ADMIN, () -> switches.switchTo("tiktok", true)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_overview_tells_what_a_module_brings(Agency acme) {
        acme.with("lantern");
        ModuleSummary lantern = overviewOf(acme);
        assertThat(lantern.enabled()).isTrue();
        assertThat(lantern.brings()).contains("Items in the Ops Queue", "Share links of its campaigns");
        assertThat(lantern.violations()).isEmpty();
    }

    @Test
    void a_contribution_that_throws_is_left_out_and_recorded(Agency acme) {
        acme.with("lantern");
        assertThat(acme.asPortal(() -> active.each(ModuleSwitchServiceIT::broken)))
                .isEmpty();
        assertThat(overviewOf(acme).healthy()).isFalse();
        assertThat(overviewOf(acme).lastFailure()).isEqualTo("the wick is wet");
        assertThat(overviewOf(acme).lastFailureReference()).isNotBlank();
    }

    private static List<String> broken(PlatformModule module) {
        throw new IllegalStateException("the wick is wet");
    }

    private ModuleSummary overviewOf(Agency agency) {
        return agency.as(Role.ADMIN, overview::modules).stream()
                .filter(module -> module.key().equals("lantern"))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOpen(Agency agency, String path) {
        return agency.as(Role.OPERATOR, () -> gate.isOpen(path));
    }
}
