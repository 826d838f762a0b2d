package app.backline.bench;

import app.backline.tenants.AuditChain;
import app.backline.tenants.AuditVerdict;
import app.backline.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The audit chain of one organization: sealing, checking all of it, and finding the one entry that was changed. */
final class AuditVerify {
    private static final UUID ORGANIZATION = UUID.fromString("0191f2a0-0000-7000-8000-00000000a0d1");
    private static final int AT_ONCE = 10_000;

    private final long rows;

    AuditVerify(long rows) {
        this.rows = rows;
    }

    void run() throws SQLException {
        try (Connection owner = TestDatabase.instance().owner().connect();
                Connection application = TestDatabase.instance().application().connect()) {
            found(owner);
            long begun = System.nanoTime();
            record(application);
            double seconds = seconds(begun);
            Figures.line(
                    Figures.number("audit entries sealed, %,d rows", rows),
                    Figures.number("%,.0f a second", rows / seconds),
                    Figures.number("%.1f s", seconds),
                    "-");
            check(application, "unchanged");
            bind(owner);
            try (Statement forge = owner.createStatement()) {
                forge.execute("update audit_entry set who = 'Somebody else' where position = " + rows * 7 / 10);
            }
            owner.commit();
            check(application, "one changed");
        }
    }

    private void check(Connection application, String what) throws SQLException {
        System.gc();
        long begun = System.nanoTime();
        AuditVerdict verdict = AuditChain.verify(application, ORGANIZATION);
        Figures.line(
                Figures.number("audit check of %,d rows, %s", rows, what),
                Figures.number("%.1f s", seconds(begun)),
                verdict.intact() ? "intact" : "found at " + verdict.brokenAt(),
                "-");
    }

    private static void found(Connection owner) throws SQLException {
        try (PreparedStatement organization = owner.prepareStatement(
                "insert into organization (id, alias, name) values (?, 'bench-audit', 'Bench')")) {
            organization.setObject(1, ORGANIZATION);
            organization.execute();
        }
        owner.setAutoCommit(false);
    }

    /** As the application does it: the database seals each transaction's entries at its end. */
    private void record(Connection application) throws SQLException {
        application.setAutoCommit(false);
        for (long first = 1; first <= rows; first += AT_ONCE) {
            bind(application);
            try (Statement entries = application.createStatement()) {
                entries.execute("insert into audit_entry (id, happened_at, subject, who, action, entity, entity_id,"
                        + " before, after) select gen_random_uuid(), timestamptz '2026-01-01' + g * interval '1s',"
                        + " 'person-' || g % 40, 'Person ' || g % 40, 'changed', 'campaign', gen_random_uuid(),"
                        + " jsonb_build_object('name', 'Campaign ' || g, 'status', 'draft', 'goal', g),"
                        + " jsonb_build_object('name', 'Campaign ' || g, 'status', 'active', 'goal', g)"
                        + " from generate_series(" + first + ", " + Math.min(rows, first + AT_ONCE - 1) + ") g");
            }
            application.commit();
        }
        application.setAutoCommit(true);
    }

    private static void bind(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.org_id', '" + ORGANIZATION + "', true)");
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
