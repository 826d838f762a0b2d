package app.backline.keycloak.adapter;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.time.Instant;

/**
 * A person's sign-in, kept in their session.
 *
 * @param expiresAt when the roles must be asked for again
 */
record SignedIn(Identity identity, String idToken, String refreshToken, Instant expiresAt) implements Serializable {
    private static final long EARLY_SECONDS = 5;

    static SignedIn of(Identity identity, JsonObject tokens, Instant now) {
        return new SignedIn(
                identity,
                tokens.getString("id_token"),
                tokens.getString("refresh_token", null),
                now.plusSeconds(tokens.getInt("expires_in") - EARLY_SECONDS));
    }

    boolean isStale(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
