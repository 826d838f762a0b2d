package app.backline.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the launcher hands to the portal: system properties, which MicroProfile Config ranks above every file. The
 * EclipseLink ones hold for each persistence unit that does not name them, so for those of dropped-in modules as well.
 */
final class PortalSettings {

    private final Map<String, String> values = new LinkedHashMap<>();

    PortalSettings() {
        values.put("eclipselink.session.customizer", "app.backline.tenants.PortalSession");
        values.put("eclipselink.target-database", "app.backline.tenants.PortalPlatform");
        values.put("eclipselink.transaction.join-existing", "true");
        values.put("eclipselink.jdbc.batch-writing", "JDBC");
        values.put("eclipselink.jdbc.batch-writing.size", "500");
    }

    PortalSettings with(Settings settings, DataFolder data) {
        values.put("portal.url", settings.portalUrl().toString());
        values.put("portal.data", data.root().toString());
        values.put("portal.version", Installation.version());
        values.put("portal.demo", String.valueOf(settings.demo()));
        values.put(
                "portal.secret.key",
                settings.text("portal.secret.key")
                        .orElseGet(() -> data.secrets().key("portal.secret.key")));
        return this;
    }

    PortalSettings with(PortalDatabase database) {
        values.put("portal.db.url", database.portalUrl());
        values.put("portal.db.user", database.application().user());
        values.put("portal.db.password", database.application().password());
        return this;
    }

    PortalSettings with(SignIn signIn) {
        values.put("portal.oidc.issuer", signIn.issuer());
        values.put("portal.oidc.client-id", signIn.portal().id());
        values.put("portal.oidc.client-secret", signIn.portal().secret());
        values.put("portal.users.client-id", signIn.users().id());
        values.put("portal.users.client-secret", signIn.users().secret());
        return this;
    }

    void hand() {
        values.forEach(System::setProperty);
    }
}
