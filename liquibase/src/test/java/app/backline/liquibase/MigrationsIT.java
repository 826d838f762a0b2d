package app.backline.liquibase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class MigrationsIT {

    private MigratedDatabase database;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        database = new MigratedDatabase();
    }

    @AfterEach
    void stop() throws Exception {
        database.close();
    }

    @Test
    void empty_folders_are_no_error_and_a_second_run_changes_nothing() {
        ClassLoader platform = getClass().getClassLoader();
        assertThat(database.migrations().run(platform)).isPositive();
        assertThat(database.migrations().run(platform)).isZero();
    }

    @Test
    @Timeout(60)
    void a_run_that_was_killed_does_not_block_the_next() throws SQLException {
        ClassLoader platform = getClass().getClassLoader();
        database.migrations().run(platform);
        MigratedDatabase.execute(
                database.owner,
                "update databasechangeloglock set locked = true, lockgranted = now(), lockedby = 'a killed run'");
        assertThat(database.migrations().run(platform)).isZero();
    }

    @Test
    void every_change_set_has_its_way_back() throws Exception {
        String table =
                "create table t (org_id uuid not null primary key);\ncall isolate('t');\n--rollback drop table t;";
        database.migrations().rehearseRollback(MigratedDatabase.changeLog(folder, table));
        MigratedDatabase.execute(database.owner, "drop table t");
    }

    @Test
    void a_failing_change_set_is_named_in_one_line() {
        assertThatThrownBy(() -> database.migrate(folder, "create tabel t ();"))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("tabel")
                .hasMessageNotContainingAny("\n");
    }

    @Test
    void a_wrong_password_is_named_in_one_line() {
        Database closed = new Database(database.owner.url(), "nobody", "x");
        assertThatThrownBy(() -> new Migrations(closed, "app").run(getClass().getClassLoader()))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageStartingWith("The database does not let nobody at jdbc:postgresql:");
    }

    @Test
    void a_role_that_goes_round_row_security_is_refused() throws SQLException {
        MigratedDatabase.execute(database.superuser, "create role loose bypassrls", "create role heir in role loose");
        refused("postgres", "is a superuser");
        refused("loose", "has BYPASSRLS");
        refused("heir", "has BYPASSRLS");
        refused("owner'1", "is, or may become, the owner");
        refused("nobody", "does not exist");
    }

    @Test
    void a_role_that_owns_a_table_is_refused() throws SQLException {
        MigratedDatabase.execute(database.superuser, "create role hoarder");
        MigratedDatabase.execute(database.superuserHere, "create table hoard ()", "alter table hoard owner to hoarder");
        refused("hoarder", "owns table hoard");
    }

    private void refused(String role, String reason) {
        assertThatThrownBy(() ->
                        new Migrations(database.owner, role).run(getClass().getClassLoader()))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("'" + role + "' " + reason);
    }
}
