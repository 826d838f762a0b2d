package app.backline.e2e;

import app.backline.liquibase.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The running portal's database, opened as the owner of the tables, who is bound by row security as well. */
final class Catalogue {
    private Catalogue() {}

    static Database owner() {
        Properties secrets = new Properties();
        try (InputStream file = Files.newInputStream(RunningPortal.data().resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the database's owner is unknown", e);
        }
        String role = "backline_owner";
        return new Database(RunningPortal.databaseUrl(), role, secrets.getProperty("database." + role));
    }

    static List<String> tenantTables() {
        return ask(
                null,
                "select table_name from information_schema.columns where column_name = 'org_id'"
                        + " and table_schema = 'public' order by 1");
    }

    /** Ids of an organization's rows, a few of each table. */
    static Set<String> ids(UUID organization) {
        Set<String> ids = new HashSet<>();
        for (String table : tablesWith("id")) {
            ids.addAll(ask(organization, "select id::text from " + table + " limit 3"));
        }
        return ids;
    }

    /** Names of an organization's rows that occur nowhere in the other's: what must never be seen there. */
    static Set<String> words(UUID organization, UUID other) {
        String everything = tenantTables().stream()
                .flatMap(table -> ask(other, "select t::text from " + table + " t limit 20000").stream())
                .collect(Collectors.joining("\n"));
        Set<String> words = new HashSet<>();
        for (String table : tablesWith("name")) {
            words.addAll(ask(organization, "select name from " + table + " where length(name) > 6"));
        }
        words.removeIf(word -> everything.contains(word) || everything.contains(word.replace("\"", "\"\"")));
        return words;
    }

    private static List<String> tablesWith(String column) {
        return ask(
                null,
                "select table_name from information_schema.columns c where column_name = '" + column
                        + "' and table_schema = 'public' and exists (select from information_schema.columns o"
                        + " where o.table_name = c.table_name and o.column_name = 'org_id') order by 1");
    }

    static List<String> ask(UUID organization, String query) {
        try (Connection connection = owner().connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (organization != null) {
                statement.execute("select set_config('app.org_id', '" + organization + "', true)");
            }
            List<String> answers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    answers.add(rows.getString(1));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    static void change(String statement) {
        try (Connection connection = owner().connect();
                Statement each = connection.createStatement()) {
            each.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
