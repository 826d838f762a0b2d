package app.backline.launcher;

import app.backline.liquibase.Database;
import app.backline.liquibase.DatabaseRoles;
import app.backline.liquibase.DatabaseRoles.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL in the data folder: durable, listening on this machine only, every role with a password. */
final class EmbeddedDatabase {

    private static final String NAME = "backline";
    private static final String OWNER = "backline_owner";
    private static final String APPLICATION = "backline_app";
    private static final String SUPERUSER = "postgres";

    private final DataFolder data;
    private final Path folder;
    private final Path initialized;
    private final Path binaries;
    private final int port;
    private EmbeddedPostgres server;

    EmbeddedDatabase(DataFolder data, Path cache, int port) {
        this.data = data;
        this.folder = data.resolve("pg");
        this.initialized = data.resolve("pg.initialized");
        this.binaries = cache.resolve("postgresql");
        this.port = port;
    }

    /** Stops what an earlier, killed launcher left behind; true when there was something. */
    boolean stopLeftover() {
        return Leftover.stop(folder.resolve("postmaster.pid"), folder.toString(), "PostgreSQL");
    }

    PortalDatabase start() {
        try {
            if (!Files.exists(initialized)) {
                Folders.delete(folder); // a first start that was cut short: nothing of value is in it
            }
            Files.createDirectories(binaries);
            server = server().start();
            secure();
            return new PortalDatabase(database(NAME, OWNER), database(NAME, APPLICATION));
        } catch (IOException | SQLException | RuntimeException failure) {
            throw new LaunchFailed("PostgreSQL does not start; the reason is in " + data.log("postgresql"), failure);
        }
    }

    int port() {
        return port;
    }

    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    /** The library is made for tests: what it switches off for speed is switched on again. */
    private EmbeddedPostgres.Builder server() {
        Redirect log = Redirect.appendTo(data.log("postgresql").toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setConnectConfig("password", password(SUPERUSER))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("max_connections", "100")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log);
    }

    /** A new cluster trusts everybody on this machine, so the passwords come first and the rule that asks for them next. */
    private void secure() throws SQLException, IOException {
        Database superuser = database(SUPERUSER, SUPERUSER);
        new DatabaseRoles(superuser).ensure(NAME, login(OWNER), login(APPLICATION));
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            // the password is of letters, digits, - and _ only
            statement.execute("alter role " + SUPERUSER + " password '" + password(SUPERUSER) + "'");
            Files.writeString(folder.resolve("pg_hba.conf"), """
                    local all all scram-sha-256
                    host  all all 127.0.0.1/32 scram-sha-256
                    host  all all ::1/128      scram-sha-256
                    """);
            statement.execute("select pg_reload_conf()");
        }
        Files.writeString(initialized, "");
    }

    private Database database(String name, String user) {
        return new Database("jdbc:postgresql://localhost:" + port + "/" + name, user, password(user));
    }

    private Login login(String user) {
        return new Login(user, password(user));
    }

    private String password(String user) {
        return data.secrets().password("database." + user);
    }
}
