package app.backline.bench;

import app.backline.testkit.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A page of 50 under row security against the same statement on the same rows without it, each in a short transaction.
 * Measured is the processor time of the database's own process for the connection.
 */
final class SecuredPage {
    private static final int ORGANIZATIONS = 200;
    private static final int ROUNDS = 8;
    private static final int PAGES = 2_000;
    private static final String COLUMNS =
            "org_id uuid not null, id uuid not null, name text not null, status text not null,"
                    + " amount bigint not null, created_at timestamptz not null, primary key (org_id, id)";
    private static final String PAGE = "select id, name, status, amount, created_at from %s"
            + " where %s (created_at, id) < (?::timestamptz, ?::uuid) order by created_at desc, id desc limit 50";

    private final long rows;

    SecuredPage(long rows) {
        this.rows = rows;
    }

    void run() throws SQLException, IOException {
        prepare();
        try (Connection connection = TestDatabase.instance().application().connect()) {
            connection.setAutoCommit(false);
            measure(connection, true);
            measure(connection, false);
            double secured = 0;
            double open = 0;
            for (int i = 0; i < ROUNDS; i++) {
                secured += measure(connection, true);
                open += measure(connection, false);
            }
            Figures.line(
                    Figures.number("page of 50 on %,d rows, server CPU", rows),
                    Figures.number("%.3f ms", secured * 1000 / ROUNDS / PAGES),
                    Figures.number("%.3f ms (ratio %.2f)", open * 1000 / ROUNDS / PAGES, secured / open),
                    "at most 1.10");
        }
    }

    private void prepare() throws SQLException {
        try (Connection owner = TestDatabase.instance().owner().connect();
                Statement statement = owner.createStatement()) {
            for (String table : new String[] {"bench_open", "bench_secured"}) {
                statement.execute("create table " + table + " (" + COLUMNS + ")");
                statement.execute("insert into " + table
                        + " select lpad(to_hex(g % " + ORGANIZATIONS + "), 32, '0')::uuid, gen_random_uuid(),"
                        + " 'Name ' || g, 'active', g, timestamptz '2026-01-01' - g * interval '1 second'"
                        + " from generate_series(1, " + rows + ") g");
                statement.execute("create index on " + table + " (org_id, created_at desc, id desc)");
                statement.execute("analyze " + table);
            }
            statement.execute("grant select on bench_open to "
                    + TestDatabase.instance().application().user());
            statement.execute("call isolate('bench_secured')");
        }
    }

    /** Processor seconds of the connection's server process for {@link #PAGES} pages. */
    private double measure(Connection connection, boolean secured) throws SQLException, IOException {
        long backend = backend(connection);
        double before = Figures.processorSeconds(backend);
        String sql = PAGE.formatted(secured ? "bench_secured" : "bench_open", secured ? "" : "org_id = ? and");
        try (PreparedStatement bind = connection.prepareStatement("select set_config('app.org_id', ?, true)");
                PreparedStatement page = connection.prepareStatement(sql)) {
            for (int i = 0; i < PAGES; i++) {
                String organization = Figures.number("%032x", i % ORGANIZATIONS);
                bind.setString(1, organization);
                bind.execute();
                int at = 1;
                if (!secured) {
                    page.setObject(
                            at++,
                            java.util.UUID.fromString(
                                    organization.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")));
                }
                page.setString(at++, "2025-12-31 12:00:00Z");
                page.setString(at, "ffffffff-ffff-ffff-ffff-ffffffffffff");
                try (ResultSet found = page.executeQuery()) {
                    while (found.next()) {
                        found.getString(2);
                    }
                }
                connection.commit();
            }
        }
        return Figures.processorSeconds(backend) - before;
    }

    private static long backend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }
}
