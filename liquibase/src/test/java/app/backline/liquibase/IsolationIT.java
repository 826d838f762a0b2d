package app.backline.liquibase;

import static app.backline.liquibase.MigratedDatabase.HARBOR;
import static app.backline.liquibase.MigratedDatabase.NORTHLIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationIT {

    private static final String COUNT = "select count(*) from song";
    private static final String NO_ORG = "the table needs a column org_id uuid not null";

    private static MigratedDatabase database;

    @BeforeAll
    static void migrate(@TempDir Path folder) throws Exception {
        database = new MigratedDatabase();
        database.migrate(folder, """
                create table song (
                  org_id uuid not null, id uuid not null default gen_random_uuid(), title text,
                  updated_at timestamptz not null default '2000-01-01', primary key (org_id, id));
                call isolate('song');
                """);
        database.ask(NORTHLIGHT, "insert into song (org_id, title) values ('" + NORTHLIGHT + "', 'n') returning 1");
        database.ask(HARBOR, "insert into song (org_id, title) values ('" + HARBOR + "', 'h') returning 1");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void an_organization_sees_only_its_own_rows() throws SQLException {
        assertThat(database.ask(NORTHLIGHT, "select string_agg(title, ',') from song"))
                .isEqualTo("n");
        assertThat(database.ask(HARBOR, "select string_agg(title, ',') from song"))
                .isEqualTo("h");
    }

    @Test
    void without_an_organization_there_are_no_rows() throws SQLException {
        assertThat(database.ask(null, COUNT)).isEqualTo("0");
        assertThat(database.ask("", COUNT)).isEqualTo("0");
    }

    @Test
    void a_row_for_another_organization_is_refused() {
        String foreign = "insert into song (org_id, title) values ('" + HARBOR + "', 'x') returning 1";
        assertThatThrownBy(() -> database.ask(NORTHLIGHT, foreign)).hasMessageContaining("row-level security");
        String move = "update song set org_id = '" + HARBOR + "' returning 1";
        assertThatThrownBy(() -> database.ask(NORTHLIGHT, move)).hasMessageContaining("row-level security");
    }

    @Test
    void the_owner_of_the_table_is_bound_as_well() {
        String insert = "insert into song (org_id) values ('" + NORTHLIGHT + "')";
        assertThatThrownBy(() -> MigratedDatabase.execute(database.owner, insert))
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_database_keeps_updated_at() throws SQLException {
        String touched = "update song set title = 'h' returning updated_at > now() - interval '1 minute'";
        assertThat(database.ask(HARBOR, touched)).isEqualTo("t");
    }

    @Test
    void a_table_without_org_id_is_refused() {
        refused("a1 (id uuid primary key)", NO_ORG);
        refused("a2 (org_id text not null, primary key (org_id))", NO_ORG);
        refused("a3 (org_id uuid)", NO_ORG);
    }

    @Test
    void a_key_without_org_id_in_front_is_refused() {
        refused("b1 (org_id uuid not null)", "primary key that starts with org_id");
        refused("b2 (org_id uuid not null, id uuid, primary key (id, org_id))", "key b2_pkey must start");
        refused("b3 (org_id uuid not null, id uuid, n text unique, primary key (org_id, id))", "key b3_n_key must");
    }

    @Test
    void a_foreign_key_without_org_id_on_both_sides_is_refused() {
        refused(
                "c1 (org_id uuid primary key, s uuid, foreign key (s, org_id) references song (id, org_id))",
                "foreign key c1_s_org_id_fkey must start with org_id");
        refused(
                "c2 (org_id uuid primary key, s uuid, foreign key (s, org_id) references song (org_id, id))",
                "foreign key c2_s_org_id_fkey must start with org_id");
        refused(
                "c3 (org_id uuid primary key, s uuid, foreign key (org_id, s) references song on delete set null)",
                "would clear org_id");
    }

    @Test
    void a_good_foreign_key_and_narrow_grants_are_accepted() throws SQLException {
        MigratedDatabase.execute(
                database.owner,
                "create table d1 (org_id uuid not null, id uuid, s uuid, primary key (org_id, id),"
                        + " foreign key (org_id, s) references song on delete set null (s))",
                "call isolate('d1', 'select, insert')");
        assertThatThrownBy(() -> database.ask(NORTHLIGHT, "delete from d1 returning 1"))
                .hasMessageContaining("permission denied");
    }

    private static void refused(String table, String reason) {
        String name = table.substring(0, 2);
        assertThatThrownBy(() -> MigratedDatabase.execute(
                        database.owner, "begin", "create table " + table, "call isolate('" + name + "')"))
                .hasMessageContaining(reason);
    }
}
