package app.backline.launcher;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Which parts this start is made of, and where each lies. */
final class Installation {

    private static final java.util.Properties BUILD = Resources.properties("launcher.properties");

    private final Settings settings;
    private final DataFolder data;
    private final int databasePort;
    private final int managementPort;

    Installation(Settings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
        this.databasePort = orFree("portal.db.port");
        this.managementPort = orFree("keycloak.management.port");
    }

    static String version() {
        return BUILD.getProperty("version");
    }

    EmbeddedDatabase embeddedDatabase() {
        return new EmbeddedDatabase(data, settings.cacheFolder(), databasePort);
    }

    KeycloakHome keycloakHome() {
        String version = BUILD.getProperty("keycloak.version");
        return new KeycloakHome(
                data.resolve("keycloak"),
                settings.cacheFolder().resolve("keycloak-" + version),
                settings.text("keycloak.zip").map(Path::of).orElseGet(() -> inLocalRepository(version)),
                settings.demo() ? "keycloak/realm" : "keycloak/realm/production");
    }

    Keycloak keycloak(KeycloakHome home) {
        return new Keycloak(home, data.log("keycloak"), settings.keycloakPort(), managementPort);
    }

    PortalServer server() {
        // the demo's passwords are public: it answers this machine only
        String host = settings.text("portal.host").orElse(settings.demo() ? "127.0.0.1" : "0.0.0.0");
        return new PortalServer(data, host, settings.portalPort());
    }

    void checkPorts() {
        Ports.mustBeFree(settings.portalPort(), "the portal", "portal.port");
        if (!settings.keycloakIsExternal()) {
            Ports.mustBeFree(settings.keycloakPort(), "Keycloak", "keycloak.port");
            Ports.mustBeFree(managementPort, "Keycloak's management", "keycloak.management.port");
        }
        if (!settings.databaseIsExternal()) {
            Ports.mustBeFree(databasePort, "PostgreSQL", "portal.db.port");
        }
    }

    WebApplication explode() {
        Path war = war(settings);
        List<Path> plugins = List.of(
                settings.text("portal.plugins").map(Path::of).orElseGet(() -> data.resolve("plugins")),
                beside("plugins"));
        return WebApplication.explode(war, data.resolve("app"), plugins);
    }

    static Path war(Settings settings) {
        return settings.text("portal.war").map(Path::of).orElseGet(() -> beside("portal.war"));
    }

    private int orFree(String setting) {
        int chosen = settings.port(setting, 0);
        return chosen == 0 ? Ports.free() : chosen;
    }

    private static Path inLocalRepository(String version) {
        String repository = System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository");
        return Path.of(
                repository, "org/keycloak/keycloak-quarkus-dist", version, "keycloak-quarkus-dist-" + version + ".zip");
    }

    /** A file in the folder of the launcher's jar. */
    private static Path beside(String name) {
        try {
            return Path.of(Installation.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling(name);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
