package app.backline.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Writes many rows of one table inside the running transaction, for the current organization. PostgreSQL refuses COPY
 * into a table with row security, so rows are copied into a temporary stage and written from there by one statement.
 * Memory stays the same for any number of rows.
 *
 * <p>Rows that the entity manager still holds must be flushed before, if these rows point at them.
 *
 * <pre>{@code
 * BulkTarget target = BulkTarget.upsert("spotify_vendor_rate", List.of("vendor_id"), "id", "vendor_id", "rate");
 * BulkCounts counts = bulk.write(target, rows.iterator());
 * }</pre>
 */
@ApplicationScoped
public class BulkTable {
    private static final int WORTH_STATISTICS = 1_000;

    /**
     * The planner does not know how many rows this transaction has written. It takes an organization that was small for small
     * still and would read all its rows again for each staged one; until the transaction ends, both are read once.
     */
    private static final String JOIN_AS_A_WHOLE = "set local enable_nestloop = off";

    private DataSource database;

    protected BulkTable() {}

    @Inject
    BulkTable(DataSource database) {
        this.database = database;
    }

    /** @param rows values in the order of the target's columns */
    public BulkCounts write(BulkTarget target, Iterator<Object[]> rows) {
        return inTransaction(target.table(), connection -> {
            long staged = stage(connection, target, rows);
            return counts(connection, target, staged);
        });
    }

    /** Like {@link #write}, and tells what became of each row, in order. The target needs a key. */
    public List<BulkOutcome> writeEach(BulkTarget target, Iterator<Object[]> rows) {
        return inTransaction(target.table(), connection -> {
            long staged = stage(connection, target, rows);
            List<BulkOutcome> outcomes = outcomes(connection, target);
            counts(connection, target, staged);
            return outcomes;
        });
    }

    /**
     * Lays rows out for a statement of the caller in the same transaction, which the planner then knows as well as a table:
     * of rows within a parameter it knows nothing.
     *
     * @param rows values in the order of the stage's columns
     */
    public void stage(BulkStage stage, Iterator<Object[]> rows) {
        inTransaction(stage.name(), connection -> {
            execute(connection, stage.drop());
            execute(connection, stage.create());
            return copy(connection, stage.copy(), stage.columns().size(), rows, stage.analyze());
        });
    }

    private static long stage(Connection connection, BulkTarget target, Iterator<Object[]> rows) throws SQLException {
        BulkStatements sql = new BulkStatements(target);
        execute(connection, sql.dropStage());
        execute(connection, sql.createStage());
        return copy(connection, sql.copy(), target.columns().size(), rows, "analyze pg_temp." + sql.stage());
    }

    private static long copy(Connection connection, String sql, int columns, Iterator<Object[]> rows, String analyze)
            throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        long staged = new CopyText(copy, columns).send(rows);
        if (staged > WORTH_STATISTICS) {
            execute(connection, analyze);
            execute(connection, JOIN_AS_A_WHOLE);
        }
        return staged;
    }

    private static BulkCounts counts(Connection connection, BulkTarget target, long staged) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(new BulkStatements(target).write())) {
            row.next();
            long inserted = row.getLong(1);
            long updated = row.getLong(2);
            return new BulkCounts(inserted, updated, staged - inserted - updated);
        }
    }

    private static List<BulkOutcome> outcomes(Connection connection, BulkTarget target) throws SQLException {
        List<BulkOutcome> outcomes = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(10_000);
            try (ResultSet rows = statement.executeQuery(new BulkStatements(target).outcomes())) {
                while (rows.next()) {
                    outcomes.add(BulkOutcome.values()[rows.getInt(1)]);
                }
            }
        }
        return outcomes;
    }

    private <T> T inTransaction(String table, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            bind(connection);
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be written to " + table, e);
        }
    }

    /** This may be the transaction's first use of the connection. */
    private static void bind(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config('app.org_id', ?, true)")) {
            statement.setString(1, CurrentOrganization.require().toString());
            statement.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
