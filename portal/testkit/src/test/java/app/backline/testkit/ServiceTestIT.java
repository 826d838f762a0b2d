package app.backline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The container behaves like the server where the product relies on it. */
@ServiceTest
class ServiceTestIT {
    @Inject
    Notes notes;

    @Inject
    Listener listener;

    @Inject
    TestClock clock;

    @Test
    void an_observer_after_success_hears_only_what_was_committed(Agency acme) {
        acme.asPortal(() -> notes.write("kept", false));
        assertThatThrownBy(() -> acme.asPortal(() -> notes.write("lost", true)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(listener.heard()).contains("kept").doesNotContain("lost");
    }

    @Test
    void a_new_transaction_outlives_the_one_around_it(Agency acme) {
        List<String> backends = new ArrayList<>();
        acme.inTransaction(() -> {
            backends.add(notes.backend());
            backends.add(notes.backend());
            backends.add(notes.backendOfItsOwn());
        });
        assertThat(backends.get(0)).isEqualTo(backends.get(1)).isNotEqualTo(backends.get(2));
    }

    @Test
    void time_stands_still_until_it_is_moved() {
        assertThat(notes.now()).isEqualTo(TestClock.START);
        clock.forward(Duration.ofDays(1));
        assertThat(notes.now()).isEqualTo(TestClock.START.plus(Duration.ofDays(1)));
    }

    @Test
    void settings_come_from_microprofile_config() {
        assertThat(notes.setting()).isEqualTo("none");
    }

    @Test
    void the_database_binds_the_application_and_the_owner_to_row_security() throws Exception {
        for (var database : Set.of(
                TestDatabase.instance().application(), TestDatabase.instance().owner())) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement();
                    ResultSet role = statement.executeQuery(
                            "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
                role.next();
                assertThat(role.getBoolean(1)).isFalse();
            }
        }
    }

    /** Something that happened. */
    record NoteWritten(String text) {}

    /** A service as small as can be. */
    @ApplicationScoped
    @Transactional
    public static class Notes {
        @Inject
        Event<NoteWritten> written;

        @Inject
        DataSource database;

        @Inject
        Clock clock;

        @Inject
        @ConfigProperty(name = "portal.testkit.setting", defaultValue = "none")
        String setting;

        public Instant now() {
            return clock.instant();
        }

        public String setting() {
            return setting;
        }

        public void write(String text, boolean fails) {
            written.fire(new NoteWritten(text));
            if (fails) {
                throw new IllegalStateException(text);
            }
        }

        public String backend() throws Exception {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
                row.next();
                return row.getString(1);
            }
        }

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public String backendOfItsOwn() throws Exception {
            return backend();
        }
    }

    /** Hears after success. */
    @ApplicationScoped
    public static class Listener {
        private final List<String> heard = new ArrayList<>();

        public List<String> heard() {
            return heard;
        }

        void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoteWritten note) {
            heard.add(note.text());
        }
    }
}
