package app.backline.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.keycloak.adapter.Identity;
import app.backline.tenants.Caller;
import app.backline.tenants.Role;
import app.backline.web.dashboard.DashboardView;
import app.backline.web.settings.SettingsView;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitorTest {
    @Test
    void pages_open_by_the_roles_of_the_person() {
        assertThat(person(Role.SALES).mayOpen(DashboardView.class)).isTrue();
        assertThat(person(Role.SALES).mayOpen(SettingsView.class)).isFalse();
        assertThat(person(Role.ADMIN).mayOpen(SettingsView.class)).isTrue();
        assertThat(person(Role.VENDOR).mayOpen(DashboardView.class)).isFalse();
    }

    @Test
    void a_stranger_opens_nothing_that_asks_for_a_person() {
        Visitor stranger = new Visitor(Optional.empty(), Optional.empty());
        assertThat(stranger.mayOpen(DashboardView.class)).isFalse();
        assertThat(stranger.mayOpen(StartView.class)).isFalse();
        assertThat(stranger.initials()).isEmpty();
    }

    @Test
    void a_name_becomes_two_letters() {
        assertThat(person(Role.MANAGER).initials()).isEqualTo("MA");
    }

    @Test
    void an_entry_covers_the_pages_below_it_and_no_other() {
        MenuItem campaigns = MenuItem.own("campaigns", "Campaigns", null, null);
        assertThat(campaigns.covers("campaigns/01")).isTrue();
        assertThat(campaigns.covers("campaigns-old")).isFalse();
    }

    private static Visitor person(Role role) {
        Caller caller = new Caller(new UUID(1, 1), "s", "mara", "Mara Adler", Set.of(role));
        Identity identity = new Identity("s", "mara", "Mara Adler", false, Map.of("northlight", Set.of(role)));
        return new Visitor(Optional.of(caller), Optional.of(identity));
    }
}
