package app.backline.keycloak.adapter;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A refusal before the REST application: the same problem details that it would send. */
final class ProblemAnswer {
    private static final Map<Integer, String> TITLES =
            Map.of(400, "Bad Request", 401, "Unauthorized", 403, "Forbidden", 503, "Service Unavailable");

    private ProblemAnswer() {}

    static void write(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"backline\", error=\"invalid_token\"");
        }
        if (status == 503) {
            response.setHeader("Retry-After", "10");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", TITLES.get(status))
                        .add("status", status)
                        .add("detail", detail)
                        .build()
                        .toString());
        response.flushBuffer();
    }
}
