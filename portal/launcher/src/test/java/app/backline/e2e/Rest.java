package app.backline.e2e;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A program that speaks to the REST interface, with a token of its own or none. */
final class Rest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;

    private Rest(String token) {
        this.token = token;
    }

    static Rest anonymous() {
        return new Rest(null);
    }

    static Rest withToken(String token) {
        return new Rest(token);
    }

    /** The demo's service account: an operator in northlight. */
    static Rest automation() {
        return client("automation", "automation-secret");
    }

    static Rest client(String id, String secret) {
        String form = "grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret;
        HttpResponse<String> answer = send(HttpRequest.newBuilder(
                        URI.create(RunningPortal.keycloak() + "/realms/backline/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return new Rest(object(answer.body()).getString("access_token"));
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, Map.of(), BodyPublishers.noBody());
    }

    HttpResponse<String> post(String path, String json) {
        return call("POST", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(json));
    }

    HttpResponse<String> postForm(String path, Multipart form) {
        return call("POST", path, Map.of("Content-Type", form.contentType()), form.body());
    }

    HttpResponse<String> call(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningPortal.url() + "/api/v1" + path))
                .method(method, body);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject object(String text) {
        return (JsonObject) read(text);
    }

    static JsonStructure read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
