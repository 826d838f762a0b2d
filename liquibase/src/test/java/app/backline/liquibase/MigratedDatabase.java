package app.backline.liquibase;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL with both roles, migrated by the product's own runner. */
final class MigratedDatabase implements AutoCloseable {

    static final String NORTHLIGHT = "0191f2a0-0000-7000-8000-000000000001";
    static final String HARBOR = "0191f2a0-0000-7000-8000-000000000002";

    final EmbeddedPostgres server;
    final Database superuser;
    final Database superuserHere;
    final Database owner;
    final Database application;

    MigratedDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        superuser = new Database(url("postgres"), "postgres", "postgres");
        new DatabaseRoles(superuser)
                .ensure("backline", new DatabaseRoles.Login("owner'1", "o"), new DatabaseRoles.Login("app", "a"));
        owner = new Database(url("backline"), "owner'1", "o");
        superuserHere = owner.as("postgres", "postgres");
        application = owner.as("app", "a");
    }

    private String url(String name) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + name;
    }

    Migrations migrations() {
        return new Migrations(owner, "app");
    }

    /** Runs the platform's change logs and one more that holds the given statements. */
    int migrate(Path folder, String changeSet) throws IOException {
        return migrations().run(changeLog(folder, changeSet));
    }

    static ClassLoader changeLog(Path folder, String changeSet) throws IOException {
        Path file = folder.resolve("db/changelog/modules/sample/001-sample.sql");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "--liquibase formatted sql\n--changeset sample:sample\n" + changeSet);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, MigratedDatabase.class.getClassLoader());
    }

    static void execute(Database database, String... statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** What a transaction bound to the organization sees. */
    String ask(String organization, String query) throws SQLException {
        try (Connection connection = application.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (organization != null) {
                statement.execute("select set_config('app.org_id', '" + organization + "', true)");
            }
            var rows = statement.executeQuery(query);
            rows.next();
            String answer = rows.getString(1);
            connection.commit();
            return answer;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
