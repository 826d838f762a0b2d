package app.backline.testkit;

import app.backline.liquibase.Database;
import app.backline.liquibase.DatabaseRoles;
import app.backline.liquibase.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One real PostgreSQL for the tests of a JVM, with the product's own roles and all change logs of the class path.
 */
public final class TestDatabase {
    private static final class Started {
        static final TestDatabase DATABASE = Quietly.call(TestDatabase::new);
    }

    private static final String APPLICATION = "backline_app";

    private final Database superuser;
    private final Database owner;
    private final Database application;

    private TestDatabase() throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .start();
        Database postgres = new Database(url(server, "postgres"), "postgres", "postgres");
        new DatabaseRoles(postgres)
                .ensure(
                        "backline",
                        new DatabaseRoles.Login("backline_owner", "owner"),
                        new DatabaseRoles.Login(APPLICATION, "app"));
        superuser = new Database(url(server, "backline"), "postgres", "postgres");
        owner = superuser.as("backline_owner", "owner");
        application = superuser.as(APPLICATION, "app");
        new Migrations(owner, APPLICATION).run(Thread.currentThread().getContextClassLoader());
    }

    public static TestDatabase instance() {
        return Started.DATABASE;
    }

    /** Sees every row; to look at the catalogue and to prepare, never to test with. */
    public Database superuser() {
        return superuser;
    }

    /** Owns the tables and is bound by row security all the same. */
    public Database owner() {
        return owner;
    }

    /** The role of the running portal. */
    public Database application() {
        return application;
    }

    /** One statement as superuser, in its own transaction. */
    public void execute(String sql, Object... parameters) {
        try (Connection connection = superuser.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("A test could not prepare its rows", e);
        }
    }

    PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(application.url());
        source.setUser(application.user());
        source.setPassword(application.password());
        return source;
    }

    private static String url(EmbeddedPostgres server, String name) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name + "?reWriteBatchedInserts=true";
    }
}
