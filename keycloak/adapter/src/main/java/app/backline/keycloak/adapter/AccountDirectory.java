package app.backline.keycloak.adapter;

import app.backline.tenants.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/** A person's account in Keycloak, whichever organizations they belong to. */
@ApplicationScoped
public class AccountDirectory {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration LINK_LIFE = Duration.ofDays(2);

    @Inject
    private AdminClient keycloak;

    @Inject
    private OidcSettings settings;

    /** @return false when Keycloak cannot send mail; nothing was sent then */
    public boolean mailInvitation(String id) {
        try {
            keycloak.put(
                    "/users/" + id + "/execute-actions-email?client_id=" + settings.clientId() + "&lifespan="
                            + LINK_LIFE.toSeconds() + "&redirect_uri="
                            + URLEncoder.encode(settings.portal("/"), StandardCharsets.UTF_8),
                    Json.createArrayBuilder()
                            .add("UPDATE_PASSWORD")
                            .add("VERIFY_EMAIL")
                            .build());
            return true;
        } catch (AdminRefused noMail) {
            return false;
        }
    }

    /** @return a password that must be changed at the first sign-in; told once */
    public String giveTemporaryPassword(String id) {
        byte[] random = new byte[12];
        RANDOM.nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        keycloak.put(
                "/users/" + id + "/reset-password",
                Json.createObjectBuilder()
                        .add("type", "password")
                        .add("value", password)
                        .add("temporary", true)
                        .build());
        return password;
    }

    /** Inactive people are signed out and cannot sign in. */
    public void setActive(String id, boolean active) {
        JsonObject account = keycloak.read("/users/" + id);
        keycloak.put(
                "/users/" + id,
                Json.createObjectBuilder(account).add("enabled", active).build());
        if (!active) {
            keycloak.create("/users/" + id + "/logout", null);
        }
    }

    public int organizations(String id) {
        return keycloak.list("/organizations/members/" + id + "/organizations").size();
    }

    public boolean isPlatformAdmin(String id) {
        return keycloak.list("/users/" + id + "/role-mappings/realm").getValuesAs(JsonObject.class).stream()
                .anyMatch(role -> Role.PLATFORM_ADMIN.key().equals(role.getString("name")));
    }

    public void delete(String id) {
        keycloak.delete("/users/" + id);
    }
}
