package app.backline.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

/** The issuer people sign in at, and the two clients the portal is known as there. */
record SignIn(String issuer, Client portal, Client users) {

    record Client(String id, String secret) {}

    static SignIn external(Settings settings) {
        return new SignIn(
                settings.required("portal.oidc.issuer").replaceAll("/+$", ""),
                new Client(
                        settings.text("portal.oidc.client-id").orElse("portal"),
                        settings.required("portal.oidc.client-secret")),
                new Client(
                        settings.text("portal.users.client-id").orElse("portal-users"),
                        settings.required("portal.users.client-secret")));
    }

    static SignIn own(String issuer, Secrets secrets) {
        return new SignIn(
                issuer,
                new Client("portal", secrets.password("keycloak.client.portal")),
                new Client("portal-users", secrets.password("keycloak.client.portal-users")));
    }

    /** The values of the realm file's variables and of the first start of our own Keycloak. */
    static Map<String, String> realmVariables(SignIn own, Settings settings, Secrets secrets) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("PORTAL_URL", settings.portalUrl().toString());
        variables.put("PORTAL_CLIENT_SECRET", own.portal().secret());
        variables.put("PORTAL_USERS_SECRET", own.users().secret());
        variables.put("PLATFORM_ADMIN_PASSWORD", secrets.password("keycloak.platform-admin"));
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak.admin"));
        return variables;
    }
}
