package app.backline.launcher;

import app.backline.liquibase.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * {@code java -jar portal.jar verify-audit [alias]}: checks the audit log of one organization, or of all, without the
 * portal; its database must run. The check itself is the portal's own, taken from its WAR, so that both say the same.
 */
final class AuditCommand {

    static final String NAME = "verify-audit";
    private static final int PORT_LINE = 3;

    private final Settings settings;
    private final PrintStream out;

    AuditCommand(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** @return what the process ends with: 0 when all is as it was recorded, 2 when something was changed */
    int run(List<String> arguments) {
        String alias = arguments.isEmpty() ? null : arguments.get(0);
        try (URLClassLoader portal = portal();
                Connection connection = database().connect()) {
            Method verify = portal.loadClass("app.backline.tenants.AuditChain")
                    .getMethod("verify", Connection.class, UUID.class);
            Map<String, UUID> organizations = organizations(connection, alias);
            boolean intact = true;
            for (Map.Entry<String, UUID> organization : organizations.entrySet()) {
                Object verdict = verify.invoke(null, connection, organization.getValue());
                out.println(organization.getKey() + ": " + call(verdict, "words"));
                intact &= (Boolean) call(verdict, "intact");
            }
            return intact ? 0 : 2;
        } catch (SQLException | IOException | ReflectiveOperationException failure) {
            throw new LaunchFailed("The audit log cannot be read: " + failure, failure);
        }
    }

    private static Object call(Object verdict, String question) throws ReflectiveOperationException {
        return verdict.getClass().getMethod(question).invoke(verdict);
    }

    private static Map<String, UUID> organizations(Connection connection, String alias) throws SQLException {
        Map<String, UUID> found = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select alias, id from organization")) {
            while (rows.next()) {
                if (alias == null || alias.equals(rows.getString(1))) {
                    found.put(rows.getString(1), rows.getObject(2, UUID.class));
                }
            }
        }
        if (found.isEmpty()) {
            throw new LaunchFailed(
                    alias == null ? "There is no organization." : "There is no organization " + alias + ".");
        }
        return found;
    }

    private Database database() throws IOException {
        if (settings.databaseIsExternal()) {
            return PortalDatabase.external(settings).owner();
        }
        Path data = settings.dataFolder();
        Path running = data.resolve("pg").resolve("postmaster.pid");
        if (!Files.exists(running)) {
            throw new LaunchFailed("No database runs on " + data + ": start the portal, then check beside it.");
        }
        String port = Files.readAllLines(running).get(PORT_LINE).strip();
        String owner = "backline_owner";
        String password = new Secrets(data.resolve("secrets.properties")).password("database." + owner);
        return new Database("jdbc:postgresql://localhost:" + port + "/backline", owner, password);
    }

    /** The one jar of the portal that holds the check. */
    private URLClassLoader portal() throws IOException {
        Path war = Installation.war(settings);
        if (!Files.exists(war)) {
            throw new LaunchFailed("The portal's WAR is not at " + war + ": name it with -Dportal.war=FILE.");
        }
        Path jar = Files.createTempFile("backline-tenants", ".jar");
        jar.toFile().deleteOnExit();
        try (JarFile file = new JarFile(war.toFile())) {
            JarEntry entry = file.stream()
                    .filter(each -> each.getName().matches("WEB-INF/lib/tenants-[^/]*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new LaunchFailed("There is no portal in " + war + "."));
            try (InputStream content = file.getInputStream(entry)) {
                Files.copy(content, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, AuditCommand.class.getClassLoader());
    }
}
