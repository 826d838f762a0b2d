package app.backline.launcher;

import app.backline.liquibase.MigrationRefused;
import app.backline.liquibase.Migrations;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts the portal with everything it needs, in order, and stops it in the opposite order. */
public final class Launcher {

    private final Settings settings = Settings.ofThisProcess();
    private final Console console = new Console(settings.logsJson());
    private final DataFolder data = DataFolder.open(settings.dataFolder());
    private final Installation installation = new Installation(settings, data);
    private final EmbeddedDatabase embedded = installation.embeddedDatabase();
    private final KeycloakHome keycloakHome = installation.keycloakHome();
    private final Keycloak keycloak = installation.keycloak(keycloakHome);
    private final PortalServer server = installation.server();
    private final SignIn signIn =
            settings.keycloakIsExternal() ? SignIn.external(settings) : SignIn.own(keycloak.issuer(), data.secrets());

    public static void main(String[] arguments) {
        try {
            if (arguments.length > 0 && arguments[0].equals(AuditCommand.NAME)) {
                List<String> rest = List.of(arguments).subList(1, arguments.length);
                System.exit(new AuditCommand(Settings.ofThisProcess(), System.out).run(rest));
            }
            new Launcher().start();
        } catch (LaunchFailed | MigrationRefused failure) {
            System.err.println("Backline does not start: " + failure.getMessage());
            System.exit(1);
        } catch (RuntimeException unexpected) {
            System.err.println("Backline does not start: " + unexpected);
            unexpected.printStackTrace();
            System.exit(1);
        }
    }

    private void start() {
        stopWithParent();
        Logging.configure(data, settings.logsJson());
        console.line("Backline " + Installation.version() + " starts. Data: " + data.root());
        stopLeftovers();
        installation.checkPorts();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        CompletableFuture<Void> signingIn = CompletableFuture.runAsync(this::startKeycloak);
        WebApplication application = installation.explode();
        console.step("Portal unpacked" + (application.plugins().isEmpty() ? "" : ", with " + application.plugins()));
        PortalDatabase database = startDatabase();
        migrate(application, database);
        new PortalSettings().with(settings, data).with(database).with(signIn).hand();
        server.start(application);
        console.step("Portal serves");
        await(signingIn);
        Welcome.print(console, settings, signIn, data);
    }

    private void stopLeftovers() {
        if (embedded.stopLeftover()) {
            console.step("Stopped a PostgreSQL that an earlier start left running on this data");
        }
        if (keycloakHome.stopLeftover()) {
            console.step("Stopped a Keycloak that an earlier start left running on this data");
        }
    }

    private void startKeycloak() {
        if (settings.keycloakIsExternal()) {
            return;
        }
        if (keycloakHome.importsRealm()) {
            console.step("Keycloak is set up, which takes up to a minute this once");
        }
        keycloak.start(settings.portalUrl(), SignIn.realmVariables(signIn, settings, data.secrets()));
        console.step("Keycloak serves on " + keycloak.url());
    }

    private PortalDatabase startDatabase() {
        if (settings.databaseIsExternal()) {
            PortalDatabase external = PortalDatabase.external(settings);
            console.step("Using the database " + external.owner().url());
            return external;
        }
        PortalDatabase own = embedded.start();
        console.step("PostgreSQL serves on port " + embedded.port());
        return own;
    }

    private void migrate(WebApplication application, PortalDatabase database) {
        try (URLClassLoader changeLogs = application.changeLogs()) {
            int ran = new Migrations(database.owner(), database.application().user()).run(changeLogs);
            console.step("Database up to date, " + ran + " change sets ran");
        } catch (IOException failure) {
            throw new LaunchFailed("The change logs cannot be read: " + failure.getMessage(), failure);
        }
    }

    private static void await(CompletableFuture<Void> step) {
        try {
            step.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof LaunchFailed reason) {
                throw reason;
            }
            throw failure;
        }
    }

    /** Maven ends without telling the processes it started. */
    private static void stopWithParent() {
        if (Boolean.getBoolean("portal.stop.with.parent")) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
    }

    private void stop() {
        try {
            server.awaitStop();
            keycloak.stop();
            embedded.stop();
            console.step("Stopped");
        } catch (IOException | InterruptedException failure) {
            console.step("Did not stop cleanly: " + failure);
        }
    }
}
