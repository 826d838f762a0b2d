package app.backline.services.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.modules.ModuleRegistry.Candidate;
import app.backline.services.spi.ModuleJob;
import app.backline.services.spi.NavigationEntry;
import app.backline.services.spi.PlatformModule;
import app.backline.tenants.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleRegistryTest {
    private final ModuleHealth health = new ModuleHealth(Clock.systemUTC());
    private final ModuleRegistry registry = new ModuleRegistry(health);

    @Test
    void modules_that_keep_the_contract_are_listed_by_name() {
        check(new Named("spotify", "Spotify"), new Named("instagram", "Instagram"));
        assertThat(registry.installed()).extracting(InstalledModule::key).containsExactly("instagram", "spotify");
        assertThat(registry.rejected()).isEmpty();
    }

    @Test
    void two_modules_with_one_key_stop_the_portal() {
        assertThatThrownBy(() -> check(new Named("spotify", "A"), new Named("spotify", "B")))
                .hasMessage("Two modules have the key spotify: remove one of their jars.");
    }

    @Test
    void a_module_with_a_wrong_key_is_left_out_with_one_message() {
        check(new Named("Spotify!", "Spotify"), new Named("campaigns", "Campaigns"), new Named("youtube", "YouTube"));
        assertThat(registry.installed()).extracting(InstalledModule::key).containsExactly("youtube");
        assertThat(violations("Spotify!"))
                .containsExactly("the key \"Spotify!\" must be 2 to 31 lower-case letters and digits.");
        assertThat(violations("campaigns")).containsExactly("the key \"campaigns\" is a part of the portal itself.");
        assertThat(health.isHealthy("campaigns")).isFalse();
    }

    @Test
    void routes_start_with_the_key() {
        check(new Named("spotify", "Spotify") {
            @Override
            public List<NavigationEntry> navigation() {
                return List.of(
                        NavigationEntry.to("spotify/playlists", "Playlists", Role.ADMIN),
                        NavigationEntry.to("spotifyplaylists", "Lists", Role.ADMIN));
            }
        });
        assertThat(violations("spotify"))
                .containsExactly(
                        "the navigation entry \"Lists\" opens \"spotifyplaylists\"; a module's routes start with"
                                + " \"spotify\".");
    }

    @Test
    void a_module_that_throws_is_left_out_and_the_others_stay() {
        check(
                new Named("spotify", "Spotify") {
                    @Override
                    public List<ModuleJob> jobs() {
                        throw new IllegalStateException("no settings");
                    }
                },
                new Named("youtube", "YouTube"));
        assertThat(registry.installed()).extracting(InstalledModule::key).containsExactly("youtube");
        assertThat(violations("spotify").get(0)).contains("no settings");
    }

    @Test
    void two_jobs_of_one_name_are_refused() {
        check(new Named("spotify", "Spotify") {
            @Override
            public List<ModuleJob> jobs() {
                ModuleJob job = new ModuleJob("poll", "Poll", Duration.ofMinutes(5), () -> "done");
                return List.of(job, job);
            }
        });
        assertThat(violations("spotify")).containsExactly("two jobs have the key \"poll\".");
    }

    @Test
    void tables_and_units_carry_the_key(@TempDir Path jar) throws IOException {
        write(jar.resolve("META-INF/persistence.xml"), "<persistence-unit name=\"portal\" transaction-type=\"JTA\">");
        write(jar.resolve("db/changelog/modules/spotify/001.sql"), "create table spotify_song (id uuid);");
        write(jar.resolve("db/changelog/portal/001.sql"), "CREATE TABLE client (id uuid);");
        assertThat(ModuleArchive.check(jar, "spotify"))
                .containsExactlyInAnyOrder(
                        "its persistence unit is \"portal\" and must be \"spotify\".",
                        "db/changelog/portal/001.sql must lie in db/changelog/modules/spotify.",
                        "its table \"client\" must start with \"spotify_\".");
    }

    private void check(PlatformModule... modules) {
        registry.check(Arrays.stream(modules)
                .map(module -> new Candidate(module, String.class))
                .toList());
    }

    private List<String> violations(String key) {
        return registry.rejected().stream()
                .filter(module -> module.key().equals(key))
                .findFirst()
                .orElseThrow()
                .violations();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static class Named implements PlatformModule {
        private final String key;
        private final String name;

        Named(String key, String name) {
            this.key = key;
            this.name = name;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public String displayName() {
            return name;
        }
    }
}
