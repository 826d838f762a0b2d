package app.backline.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void a_system_property_comes_before_the_environment_and_a_blank_one_counts_as_none() {
        assertThat(settings(Map.of("portal.port", "1"), Map.of("PORTAL_PORT", "2"))
                        .portalPort())
                .isEqualTo(1);
        assertThat(settings(Map.of("portal.port", ""), Map.of("PORTAL_PORT", "2"))
                        .portalPort())
                .isEqualTo(2);
        assertThat(settings(Map.of(), Map.of()).portalPort()).isEqualTo(8080);
    }

    @Test
    void a_port_that_is_none_is_refused() {
        assertThatThrownBy(
                        () -> settings(Map.of("portal.port", "80a"), Map.of()).portalPort())
                .hasMessage("portal.port is not a port: 80a");
    }

    @Test
    void a_missing_setting_is_named_both_ways() {
        assertThatThrownBy(() -> settings(Map.of(), Map.of()).required("portal.db.owner.user"))
                .hasMessage("Set PORTAL_DB_OWNER_USER (or -Dportal.db.owner.user=...).");
    }

    @Test
    void the_demo_exists_only_where_database_and_keycloak_are_our_own() {
        assertThat(settings(Map.of(), Map.of()).demo()).isTrue();
        assertThat(settings(Map.of(), Map.of("PORTAL_DB_URL", "jdbc:x")).demo()).isFalse();
        assertThat(settings(Map.of(), Map.of("PORTAL_OIDC_ISSUER", "https://x")).demo())
                .isFalse();
    }

    @Test
    void data_and_cache_lie_in_the_home_folder_unless_told_otherwise() {
        Map<String, String> home = Map.of("user.home", "/home/ada");
        assertThat(settings(home, Map.of()).dataFolder()).isEqualTo(Path.of("/home/ada/.local/share/backline"));
        assertThat(settings(home, Map.of()).cacheFolder()).isEqualTo(Path.of("/home/ada/.cache/backline"));
        assertThat(settings(home, Map.of("XDG_DATA_HOME", "/d")).dataFolder()).isEqualTo(Path.of("/d/backline"));
    }

    @Test
    void the_public_url_follows_the_port_and_loses_a_trailing_slash() {
        assertThat(settings(Map.of("portal.port", "81"), Map.of()).portalUrl()).hasToString("http://localhost:81");
        assertThat(settings(Map.of("portal.url", "https://a.example/"), Map.of())
                        .portalUrl())
                .hasToString("https://a.example");
    }

    private static Settings settings(Map<String, String> properties, Map<String, String> environment) {
        return new Settings(properties::get, environment::get);
    }
}
