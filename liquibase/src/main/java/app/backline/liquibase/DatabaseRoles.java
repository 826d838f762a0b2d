package app.backline.liquibase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Creates the database with its two roles on a server of our own. Where an operator runs PostgreSQL, the operator
 * creates them; the two are the same everywhere.
 */
public final class DatabaseRoles {

    private final Database superuser;

    public DatabaseRoles(Database superuser) {
        this.superuser = superuser;
    }

    /** Creates what is absent and sets both passwords; safe to call at every start. */
    public void ensure(String database, Login owner, Login application) throws SQLException {
        try (Connection connection = superuser.connect()) {
            ensureRole(connection, owner);
            ensureRole(connection, application);
            if (absent(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database %I owner %I", database, owner.user());
            }
            execute(connection, "revoke all on database %I from public", database);
            execute(connection, "grant connect, temporary on database %I to %I", database, application.user());
        }
    }

    private static void ensureRole(Connection connection, Login role) throws SQLException {
        if (absent(connection, "select 1 from pg_roles where rolname = ?", role.user())) {
            execute(connection, "create role %I", role.user());
        }
        execute(
                connection,
                "alter role %I login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password %L",
                role.user(),
                role.password());
    }

    private static boolean absent(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return !rows.next();
            }
        }
    }

    /** Names and passwords are quoted by the server itself. */
    private static void execute(Connection connection, String template, String... values) throws SQLException {
        try (PreparedStatement format = connection.prepareStatement("select format(?, variadic ?::text[])");
                Statement statement = connection.createStatement()) {
            format.setString(1, template);
            format.setArray(2, connection.createArrayOf("text", values));
            try (ResultSet sql = format.executeQuery()) {
                sql.next();
                statement.execute(sql.getString(1));
            }
        }
    }

    /** A role that signs in with a password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
