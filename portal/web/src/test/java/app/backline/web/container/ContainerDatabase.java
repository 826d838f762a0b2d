package app.backline.web.container;

import app.backline.liquibase.Database;
import app.backline.testkit.TestDatabase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the database before the server of the in-container tests, and tells the server what the launcher would tell it. */
public final class ContainerDatabase implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("portal.it")) {
            System.setProperty(
                    "payara.cmdOptions",
                    settings().entrySet().stream()
                            .map(each -> "-D" + each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining(" ")));
        }
    }

    private static Map<String, String> settings() {
        Database application = TestDatabase.instance().application();
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("eclipselink.session.customizer", "app.backline.tenants.PortalSession");
        settings.put("eclipselink.target-database", "app.backline.tenants.PortalPlatform");
        settings.put("eclipselink.transaction.join-existing", "true");
        settings.put("eclipselink.jdbc.batch-writing", "JDBC");
        settings.put("portal.db.url", application.url());
        settings.put("portal.db.user", application.user());
        settings.put("portal.db.password", application.password());
        settings.put("portal.url", "http://localhost:8080");
        settings.put("portal.demo", "false");
        settings.put("portal.data", System.getProperty("java.io.tmpdir"));
        settings.put("portal.secret.key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.put("portal.oidc.issuer", "http://localhost:1/realms/none");
        settings.put("portal.oidc.client-id", "portal");
        settings.put("portal.oidc.client-secret", "none");
        settings.put("portal.users.client-id", "portal-users");
        settings.put("portal.users.client-secret", "none");
        return settings;
    }
}
