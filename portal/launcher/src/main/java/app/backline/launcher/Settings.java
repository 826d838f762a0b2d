package app.backline.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * What an operator may choose: a system property ({@code portal.data}) or else the environment variable of the same
 * name ({@code PORTAL_DATA}).
 */
final class Settings {

    private final UnaryOperator<String> properties;
    private final UnaryOperator<String> environment;

    Settings(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    /** As they are now: what the launcher hands to the portal later is no choice of the operator. */
    static Settings ofThisProcess() {
        Properties properties = (Properties) System.getProperties().clone();
        return new Settings(properties::getProperty, System::getenv);
    }

    boolean logsJson() {
        return text("portal.log").orElse("file").equals("json");
    }

    Optional<String> text(String name) {
        return given(properties.apply(name)).or(() -> given(environment.apply(variable(name))));
    }

    String required(String name) {
        return text(name).orElseThrow(() -> new LaunchFailed("Set " + variable(name) + " (or -D" + name + "=...)."));
    }

    int port(String name, int otherwise) {
        String port = text(name).orElse(String.valueOf(otherwise));
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
            throw new LaunchFailed(name + " is not a port: " + port);
        }
        return Integer.parseInt(port);
    }

    int portalPort() {
        return port("portal.port", 8080);
    }

    int keycloakPort() {
        return port("keycloak.port", 8180);
    }

    URI portalUrl() {
        return URI.create(
                text("portal.url").orElse("http://localhost:" + portalPort()).replaceAll("/+$", ""));
    }

    /** Outside any build folder, so that a clean build loses nothing. */
    Path dataFolder() {
        Path fallback = home("XDG_DATA_HOME", ".local/share").resolve("backline");
        return text("portal.data")
                .map(Path::of)
                .orElse(fallback)
                .toAbsolutePath()
                .normalize();
    }

    /** What can be unpacked again at any time. */
    Path cacheFolder() {
        return home("XDG_CACHE_HOME", ".cache").resolve("backline").toAbsolutePath();
    }

    boolean databaseIsExternal() {
        return text("portal.db.url").isPresent();
    }

    boolean keycloakIsExternal() {
        return text("portal.oidc.issuer").isPresent();
    }

    /** Demo people, demo secrets and demo rows exist only where everything is our own. */
    boolean demo() {
        return !databaseIsExternal() && !keycloakIsExternal();
    }

    private Path home(String variable, String otherwise) {
        return given(environment.apply(variable))
                .map(Path::of)
                .orElseGet(() -> Path.of(properties.apply("user.home"), otherwise));
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
