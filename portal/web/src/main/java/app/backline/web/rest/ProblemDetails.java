package app.backline.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A refusal as {@code application/problem+json} (RFC 9457).
 *
 * @param detail what happened and what helps
 * @param errors field to what is wrong with it; empty where the refusal is not about fields
 * @param details further members, machine-readable
 * @param reference found in the log too; to give to support
 */
public record ProblemDetails(
        int status, String detail, Map<String, String> errors, Map<String, Object> details, String reference) {
    public static final String TYPE = "application/problem+json";
    private static final Map<Integer, String> TITLES = Map.of(
            412, "Precondition Failed",
            413, "Content Too Large",
            422, "Unprocessable Content",
            428, "Precondition Required",
            429, "Too Many Requests");

    static ProblemDetails of(int status, String detail) {
        return of(status, detail, Map.of());
    }

    static ProblemDetails of(int status, String detail, Map<String, String> errors) {
        return of(status, detail, errors, Map.of());
    }

    static ProblemDetails of(int status, String detail, Map<String, String> errors, Map<String, Object> details) {
        return new ProblemDetails(status, detail, errors, details, newReference());
    }

    Response response() {
        Response.ResponseBuilder answer = Response.status(status)
                .type(TYPE)
                .header("Cache-Control", "no-store")
                .entity(json().toString());
        if (status == 503) {
            answer.header("Retry-After", "10");
        }
        if (status == 401) {
            answer.header("WWW-Authenticate", "Bearer realm=\"backline\"");
        }
        return answer.build();
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title())
                .add("status", status)
                .add("detail", detail);
        if (!errors.isEmpty()) {
            JsonObjectBuilder fields = Json.createObjectBuilder();
            new TreeMap<>(errors).forEach(fields::add);
            json.add("errors", fields);
        }
        json.addAll(Json.createObjectBuilder(details));
        return json.add("reference", reference).build();
    }

    private String title() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return TITLES.getOrDefault(status, known == null ? "Problem" : known.getReasonPhrase());
    }

    private static String newReference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
