package app.backline.modules.spotify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.problems.InvalidInput;
import app.backline.tenants.AccessDenied;
import app.backline.tenants.Role;
import app.backline.testkit.Agency;
import app.backline.testkit.ServiceTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@ServiceTest
class SpotifySettingsServiceIT {
    @Inject
    SpotifySettingsService settings;

    @Test
    void the_usual_limits_hold_until_an_admin_saves_others(Agency acme, Agency globex) {
        acme.with("spotify").as(Role.ADMIN, () -> {
            assertThat(settings.get().scrapeStaleHours()).isEqualTo(26);
            settings.save(new NewSpotifySettings(48, 5));
            assertThat(settings.get().scrapeStaleHours()).isEqualTo(48);
            assertThat(settings.get().vendorResponseDays()).isEqualTo(5);
        });
        globex.as(
                Role.ADMIN,
                () -> assertThat(settings.get().vendorResponseDays()).isEqualTo(3));
    }

    @Test
    void operators_look_but_do_not_change(Agency acme) {
        acme.with("spotify").as(Role.OPERATOR, () -> {
            assertThat(settings.mayChange()).isFalse();
            assertThatThrownBy(() -> settings.save(new NewSpotifySettings(48, 5)))
                    .isInstanceOf(AccessDenied.class);
        });
        acme.as(Role.ADMIN, () -> assertThat(settings.mayChange()).isTrue());
    }

    @Test
    void limits_have_limits() {
        assertThatThrownBy(() -> new NewSpotifySettings(0, 61))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("720")
                .hasMessageContaining("60");
    }
}
