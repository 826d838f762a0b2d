package app.backline.e2e;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every operation the portal's OpenAPI document names. */
record OpenApiPaths(List<Operation> operations) {
    private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "PATCH", "DELETE");
    private static final String BASE = "/api/v1";

    /**
     * @param path below {@code /api/v1}, with its {@code {parameters}}
     * @param contentType of the body it reads
     * @param idFilters query parameters that take an id
     */
    record Operation(String method, String path, String contentType, List<String> idFilters) {
        boolean takesId() {
            return path.contains("{");
        }

        /** The path with this id; of a parameter that allows some words, e.g. {@code {step: lost|back}}, the first. */
        String with(String id) {
            return path.replaceAll("\\{[^}:]*: *([^|}]*)[^}]*\\}", "$1")
                    .replaceAll("\\{[^}]*[iI]d\\}", id)
                    .replaceAll("\\{[^}]*\\}", "pause");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static OpenApiPaths read() {
        String document = Rest.send(HttpRequest.newBuilder(URI.create(RunningPortal.url() + "/openapi?format=JSON"))
                        .header("Accept", "application/json"))
                .body();
        List<Operation> operations = new ArrayList<>();
        Rest.object(document)
                .getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject()
                        .forEach((method, operation) ->
                                add(operations, method.toUpperCase(Locale.ROOT), path, item, operation)));
        return new OpenApiPaths(List.copyOf(operations));
    }

    private static void add(List<Operation> all, String method, String path, JsonValue item, JsonValue operation) {
        if (METHODS.contains(method)) {
            String below = path.startsWith(BASE) ? path.substring(BASE.length()) : path;
            all.add(new Operation(
                    method,
                    below,
                    contentType(operation.asJsonObject()),
                    Stream.concat(parameters(item.asJsonObject()), parameters(operation.asJsonObject()))
                            .filter(each -> "query".equals(each.getString("in", "")))
                            .map(each -> each.getString("name"))
                            .filter(name -> name.matches("(?i).*(_id|Id|client|vendor|campaign|playlist)"))
                            .toList()));
        }
    }

    private static String contentType(JsonObject operation) {
        JsonObject body = operation.getJsonObject("requestBody");
        return body == null || !body.containsKey("content")
                ? "application/json"
                : body.getJsonObject("content").keySet().stream()
                        .filter(type -> !type.contains("*"))
                        .findFirst()
                        .orElse("application/json");
    }

    private static Stream<JsonObject> parameters(JsonObject holder) {
        return holder.containsKey("parameters")
                ? holder.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                : Stream.empty();
    }
}
