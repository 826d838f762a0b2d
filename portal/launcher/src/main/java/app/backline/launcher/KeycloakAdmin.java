package app.backline.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells our own Keycloak a new address of the portal. The realm file is read once; a portal that moved to another port
 * would be refused at sign-in, and importing again would lose the people added since.
 */
final class KeycloakAdmin {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"clientId\":\"portal\"");
    private static final String CLIENTS = "/admin/realms/backline/clients";

    private final String keycloak;
    private final String password;
    private final HttpClient http = HttpClient.newHttpClient();

    KeycloakAdmin(String keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    void portalMovedTo(URI url) {
        try {
            String token = token();
            String id =
                    find(ID, send(request(CLIENTS + "?clientId=portal", token).GET()));
            send(request(CLIENTS + "/" + id, token)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(client(url))));
        } catch (IOException failure) {
            throw refused(failure.getMessage(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refused("interrupted", stopped);
        }
    }

    private static String client(URI url) {
        return """
                {"clientId": "portal", "rootUrl": "%1$s", "redirectUris": ["%1$s/*"],
                 "attributes": {"post.logout.redirect.uris": "%1$s/*", "pkce.code.challenge.method": "S256"}}""".formatted(url);
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return find(
                TOKEN,
                send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(keycloak + path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw refused("status " + response.statusCode(), null);
        }
        return response.body();
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw refused("unexpected answer", null);
        }
        return matcher.group(1);
    }

    private static LaunchFailed refused(String reason, Throwable cause) {
        return new LaunchFailed(
                "Keycloak does not take the portal's new address (" + reason
                        + "): start once with the address used before, or sign in to Keycloak as admin and change the client portal.",
                cause);
    }
}
