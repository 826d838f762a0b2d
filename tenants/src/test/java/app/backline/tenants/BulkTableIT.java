package app.backline.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkTableIT {
    private static final UUID NORTHLIGHT = UUID.fromString("0191f2a0-0000-7000-8000-000000000001");
    private static final UUID HARBOR = UUID.fromString("0191f2a0-0000-7000-8000-000000000002");
    private static final BulkTarget THINGS =
            BulkTarget.upsert("thing", List.of("code"), "id", "code", "price", "note", "tags");

    private static EmbeddedPostgres server;
    private Connection connection;
    private BulkTable bulk;

    @BeforeAll
    static void start_a_secured_database() throws Exception {
        server = EmbeddedPostgres.start();
        try (Connection owner = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    create role app login password 'a';
                    create table thing (org_id uuid not null, id uuid not null, version bigint not null default 0,
                      code text not null, price numeric(12,2), note text, tags text[],
                      primary key (org_id, id), unique (org_id, code));
                    alter table thing enable row level security;
                    alter table thing force row level security;
                    create policy organization on thing
                      using (org_id = (select nullif(current_setting('app.org_id', true), '')::uuid));
                    grant select, insert, update, delete on thing to app;""");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void begin() throws Exception {
        connection = DriverManager.getConnection(server.getJdbcUrl("app", "postgres"), "app", "a");
        connection.setAutoCommit(false);
        bulk = new BulkTable(theRunningTransaction());
    }

    @AfterEach
    void roll_back() throws Exception {
        connection.rollback();
        connection.close();
    }

    @Test
    void rows_are_new_then_changed_where_they_differ_then_unchanged() {
        assertThat(write(thing("a", "1.00"), thing("b", null))).isEqualTo(new BulkCounts(2, 0, 0));
        assertThat(write(thing("a", "1.50"), thing("b", null), thing("c", "3"))).isEqualTo(new BulkCounts(1, 1, 1));
        assertThat(
                        text(
                                "select string_agg(code || coalesce(price::text, '-') || version, ' ' order by code) from thing"))
                .isEqualTo("a1.501 b-0 c3.000");
    }

    @Test
    void each_row_is_told_what_became_of_it_even_when_the_file_repeats_it() {
        write(thing("a", "1"), thing("b", "2"));
        List<BulkOutcome> outcomes = CurrentOrganization.call(
                NORTHLIGHT,
                () -> bulk.writeEach(
                        THINGS,
                        List.of(thing("b", "2"), thing("n", "1"), thing("a", "9"), thing("n", "1"), thing("n", "2"))
                                .iterator()));
        assertThat(outcomes)
                .containsExactly(
                        BulkOutcome.UNCHANGED,
                        BulkOutcome.INSERTED,
                        BulkOutcome.UPDATED,
                        BulkOutcome.UNCHANGED,
                        BulkOutcome.UPDATED);
        assertThat(text("select price::text from thing where code = 'n'")).isEqualTo("2.00");
    }

    @Test
    void rows_belong_to_the_current_organization_only() {
        write(thing("a", "1"));
        text("select set_config('app.org_id', '" + HARBOR + "', true)");
        assertThat(text("select count(*)::text from thing")).isEqualTo("0");
    }

    @Test
    void any_text_comes_through_as_it_is() {
        String odd = "tab\there\nnew line\r\nback\\slash \\N ünï „quote\" ✔";
        write(new Object[] {Keys.next(), "odd", null, odd, List.of("a,b", "c\"d", "e\\f")});
        assertThat(text("select note from thing")).isEqualTo(odd);
        assertThat(text("select tags[1] || '|' || tags[2] || '|' || tags[3] from thing"))
                .isEqualTo("a,b|c\"d|e\\f");
    }

    @Test
    void a_hundred_thousand_rows_come_from_an_iterator_without_being_held() {
        Iterator<Object[]> rows = LongStream.range(0, 100_000)
                .mapToObj(i -> thing("code " + i, "1"))
                .iterator();
        assertThat(CurrentOrganization.call(NORTHLIGHT, () -> bulk.write(THINGS, rows)))
                .isEqualTo(new BulkCounts(100_000, 0, 0));
    }

    @Test
    void a_stage_serves_a_statement_of_the_same_transaction_and_is_new_each_time() {
        BulkStage stage = BulkStage.of("told", "code text", "price numeric(12, 2)", "day date");
        for (String price : new String[] {"3.50", "4.50"}) {
            Object[] row = {"a", new BigDecimal(price), LocalDate.of(2026, 3, 2)};
            CurrentOrganization.run(
                    NORTHLIGHT, () -> bulk.stage(stage, List.<Object[]>of(row).iterator()));
            assertThat(text("select string_agg(concat_ws(' ', code, price, day, stage_row), ',') from pg_temp.told"))
                    .isEqualTo("a " + price + " 2026-03-02 0");
        }
        assertThatThrownBy(() -> BulkStage.of("told; drop table thing", "code text"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_is_written_for_nobody() {
        assertThatThrownBy(() ->
                        bulk.write(THINGS, List.<Object[]>of(thing("a", "1")).iterator()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No organization");
    }

    @Test
    void a_name_that_is_no_name_is_refused() {
        assertThatThrownBy(() -> BulkTarget.insert("thing; drop table thing", "id"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private BulkCounts write(Object[]... rows) {
        return CurrentOrganization.call(
                NORTHLIGHT, () -> bulk.write(THINGS, Arrays.asList(rows).iterator()));
    }

    private static Object[] thing(String code, String price) {
        return new Object[] {Keys.next(), code, price == null ? null : new BigDecimal(price), "", List.of("x")};
    }

    private String text(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As in a container: every connection taken in a transaction is the same one, and closing it does not end it. */
    private DataSource theRunningTransaction() {
        Connection open = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> open);
    }
}
