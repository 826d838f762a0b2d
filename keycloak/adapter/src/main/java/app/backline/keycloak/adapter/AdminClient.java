package app.backline.keycloak.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Calls Keycloak's administration as the service account portal-users. That account may touch every organization: who may
 * ask for what is decided before, never here.
 */
@ApplicationScoped
public class AdminClient {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private OidcClient keycloak;

    @Inject
    private OidcSettings settings;

    @Inject
    private Clock clock;

    private volatile Token token = new Token("", Instant.EPOCH);

    private record Token(String text, Instant expiresAt) {}

    JsonObject read(String path) {
        return (JsonObject) json(send("GET", path, null));
    }

    JsonArray list(String path) {
        return (JsonArray) json(send("GET", path, null));
    }

    /** @return the id of what was created; empty where the answer names none */
    String create(String path, JsonValue body) {
        return send("POST", path, body)
                .headers()
                .firstValue("Location")
                .map(location -> location.substring(location.lastIndexOf('/') + 1))
                .orElse("");
    }

    void put(String path, JsonValue body) {
        send("PUT", path, body);
    }

    void delete(String path) {
        send("DELETE", path, null);
    }

    private HttpResponse<String> send(String method, String path, JsonValue body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.adminRealm() + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
        HttpResponse<String> answer = keycloak.send(request.method(
                        method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build());
        if (answer.statusCode() >= 400) {
            throw new AdminRefused(
                    answer.statusCode(), method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private synchronized String token() {
        if (!clock.instant().isBefore(token.expiresAt())) {
            JsonObject answer = keycloak.token(
                    settings.endpoint("token"),
                    settings.usersClientId(),
                    settings.usersSecret(),
                    Map.of("grant_type", "client_credentials"));
            Instant expiresAt = clock.instant().plusSeconds(answer.getInt("expires_in") - 10L);
            token = new Token(answer.getString("access_token"), expiresAt);
        }
        return token.text();
    }

    private static JsonStructure json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}
