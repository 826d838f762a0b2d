package app.backline.keycloak.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Speaks OpenID Connect to Keycloak. */
@ApplicationScoped
public class OidcClient {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private OidcSettings settings;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    /** The address that asks a person to sign in. */
    String authorization(PendingSignIn pending) {
        return settings.publicEndpoint("auth")
                + "?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", settings.clientId(),
                        "redirect_uri", settings.portal("/callback"),
                        "scope", "openid profile email organization:*",
                        "state", pending.state(),
                        "nonce", pending.nonce(),
                        "code_challenge", pending.challenge(),
                        "code_challenge_method", "S256"));
    }

    /** The address that ends the session at Keycloak and leads back to a public page of the portal. */
    String endSession(String idToken) {
        return settings.publicEndpoint("logout")
                + "?"
                + form(Map.of("id_token_hint", idToken, "post_logout_redirect_uri", settings.portal("/signed-out")));
    }

    /** @return the token endpoint's answer */
    JsonObject exchange(String code, PendingSignIn pending) {
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                settings.portal("/callback"),
                "code_verifier",
                pending.verifier()));
    }

    JsonObject refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    /** @throws KeycloakDown when nobody could sign in now */
    void requireUp() {
        HttpRequest request = HttpRequest.newBuilder(settings.discovery())
                .timeout(Duration.ofSeconds(3))
                .build();
        if (send(request).statusCode() >= 500) {
            throw new KeycloakDown("Keycloak is starting", null);
        }
    }

    private JsonObject token(Map<String, String> parameters) {
        return token(settings.endpoint("token"), settings.clientId(), settings.clientSecret(), parameters);
    }

    JsonObject token(URI endpoint, String client, String secret, Map<String, String> parameters) {
        String basic = encode(client) + ":" + encode(secret);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(endpoint)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(form(parameters)))
                .build());
        if (answer.statusCode() >= 500) {
            throw new KeycloakDown("Keycloak answers " + answer.statusCode(), null);
        }
        if (answer.statusCode() != 200) {
            throw new TokenRefused("Keycloak refuses: " + answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new KeycloakDown("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakDown("Interrupted while asking Keycloak", e);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
