package app.backline.liquibase;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.GlobalConfiguration;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Runs the change logs of all parts as the owner, before the portal starts. */
public final class Migrations {

    /** Silent, for what fails is thrown; held here, for a logger nobody holds loses its level. */
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    static {
        LIQUIBASE.setLevel(Level.OFF);
    }

    private static final String MASTER = "db/changelog/master.xml";

    private final Database owner;
    private final ApplicationRole application;

    public Migrations(Database owner, String applicationRole) {
        this.owner = owner;
        this.application = new ApplicationRole(applicationRole);
    }

    /**
     * Brings the database up to date with every change log the class loader sees.
     *
     * @return how many change sets ran
     * @throws MigrationRefused when the roles are unfit or a change set fails
     */
    public int run(ClassLoader changeLogs) {
        return with(changeLogs, liquibase -> {
            int pending = liquibase.listUnrunChangeSets(null, null).size();
            liquibase.update("");
            return pending;
        });
    }

    /** Runs everything pending, undoes it and runs it again: proves that every change set has its way back. */
    public void rehearseRollback(ClassLoader changeLogs) {
        with(changeLogs, liquibase -> {
            liquibase.updateTestingRollback("");
            return null;
        });
    }

    private <T> T with(ClassLoader changeLogs, Work<T> work) {
        try (Connection connection = owner.connect()) {
            application.check(connection);
            takeTurn(connection);
            return Scope.child(quiet(), () -> work.on(open(changeLogs, connection)));
        } catch (MigrationRefused refused) {
            throw refused;
        } catch (SQLException failure) {
            throw new MigrationRefused("The database does not let " + owner + " in: " + oneLine(failure), failure);
        } catch (Exception failure) {
            throw new MigrationRefused("A migration failed: " + oneLine(failure), failure);
        }
    }

    /** The server drops this lock with its session, so a run that was killed never blocks the next one. */
    private static void takeTurn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('backline migrations'))");
        }
    }

    private Liquibase open(ClassLoader changeLogs, Connection connection) throws LiquibaseException {
        var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        var liquibase = new Liquibase(MASTER, new ClassLoaderResourceAccessor(changeLogs), database);
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.setChangeLogParameter("app.role", application.name());
        liquibase.forceReleaseLocks(); // it is our turn: whoever still holds Liquibase's own lock is dead
        return liquibase;
    }

    /** No banner on the console and no report to Liquibase's maker. */
    private static Map<String, Object> quiet() {
        return Map.of(
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                "liquibase.analytics.enabled",
                false,
                GlobalConfiguration.SHOW_BANNER.getKey(),
                false);
    }

    private static String oneLine(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Liquibase liquibase) throws LiquibaseException;
    }
}
