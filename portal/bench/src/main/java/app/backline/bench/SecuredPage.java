package app.backline.bench;

import app.backline.testkit.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A page of 50 under row security against the same statement on the same rows by a role that row security does not bind,
 * each in a short transaction; on a million rows, and on as many more as are asked for. Measured is the processor time of
 * the database's own process for the connection.
 */
final class SecuredPage {
    private static final int ORGANIZATIONS = 200;
    private static final long FEW = 1_000_000;
    private static final int ROUNDS = 8;
    private static final int PAGES = 2_000;
    private static final String PAGE = "select id, name, status, amount, created_at from bench_page"
            + " where %s (created_at, id) < (?::timestamptz, ?::uuid) order by created_at desc, id desc limit 50";

    private final long rows;

    SecuredPage(long rows) {
        this.rows = rows;
    }

    void run() throws SQLException, IOException {
        double few = measureAll(Math.min(FEW, rows));
        if (rows > FEW) {
            double many = measureAll(rows);
            Figures.line(
                    Figures.number("that page on %,d rows, server CPU", rows),
                    Figures.number("%.3f ms", many),
                    Figures.number("%.3f ms on %,d (ratio %.2f)", few, FEW, many / few),
                    "at most 1.10");
        }
    }

    /** Milliseconds of a secured page. */
    private static double measureAll(long rows) throws SQLException, IOException {
        prepare(rows);
        try (Connection application = TestDatabase.instance().application().connect();
                Connection superuser = TestDatabase.instance().superuser().connect()) {
            measure(application, true);
            measure(superuser, false);
            double secured = 0;
            double open = 0;
            for (int i = 0; i < ROUNDS; i++) {
                secured += measure(application, true);
                open += measure(superuser, false);
            }
            double page = secured * 1000 / ROUNDS / PAGES;
            Figures.line(
                    Figures.number("page of 50 on %,d rows, server CPU", rows),
                    Figures.number("%.3f ms", page),
                    Figures.number("%.3f ms open (ratio %.2f)", open * 1000 / ROUNDS / PAGES, secured / open),
                    "at most 1.10");
            return page;
        }
    }

    /** Rows first and keys after them: a key that is kept up for each of ten million rows takes a quarter of an hour. */
    private static void prepare(long rows) throws SQLException {
        try (Connection owner = TestDatabase.instance().owner().connect();
                Statement statement = owner.createStatement()) {
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("drop table if exists bench_page");
            statement.execute("create unlogged table bench_page as select lpad(to_hex(g % " + ORGANIZATIONS
                    + "), 32, '0')::uuid as org_id, gen_random_uuid() as id, 'Name ' || g as name, 'active' as status,"
                    + " g::bigint as amount, timestamptz '2026-01-01' - g * interval '1 second' as created_at"
                    + " from generate_series(1, " + rows + ") g");
            statement.execute("alter table bench_page alter org_id set not null, add primary key (org_id, id)");
            statement.execute("create index on bench_page (org_id, created_at desc, id desc)");
            statement.execute("vacuum analyze bench_page");
            statement.execute("call isolate('bench_page')");
        }
    }

    /** Processor seconds of the connection's server process for {@link #PAGES} pages. */
    private static double measure(Connection connection, boolean secured) throws SQLException, IOException {
        connection.setAutoCommit(false);
        long backend = backend(connection);
        double before = Figures.processorSeconds(backend);
        try (PreparedStatement bind = connection.prepareStatement("select set_config('app.org_id', ?, true)");
                PreparedStatement page = connection.prepareStatement(PAGE.formatted(secured ? "" : "org_id = ? and"))) {
            for (int i = 0; i < PAGES; i++) {
                UUID organization = new UUID(0, i % ORGANIZATIONS);
                bind.setString(1, organization.toString());
                bind.execute();
                read(page, secured ? null : organization);
                connection.commit();
            }
        }
        return Figures.processorSeconds(backend) - before;
    }

    /** @param organization null where row security knows it */
    private static void read(PreparedStatement page, UUID organization) throws SQLException {
        int at = 1;
        if (organization != null) {
            page.setObject(at++, organization);
        }
        page.setString(at++, "2025-12-31 12:00:00Z");
        page.setString(at, "ffffffff-ffff-ffff-ffff-ffffffffffff");
        int found = 0;
        try (ResultSet rows = page.executeQuery()) {
            while (rows.next()) {
                rows.getString(2);
                found++;
            }
        }
        if (found != 50) {
            throw new IllegalStateException("A page of " + found + " rows");
        }
    }

    private static long backend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }
}
