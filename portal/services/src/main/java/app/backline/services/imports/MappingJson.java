package app.backline.services.imports;

import app.backline.services.problems.BadRequest;
import app.backline.tenants.Jsonb;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping as JSON: {@code {"Header": "field", "Other header": null}}. */
final class MappingJson {
    private MappingJson() {}

    /**
     * @param text null or blank for none
     * @throws BadRequest when it is not such an object
     */
    static Map<String, String> read(String text) {
        if (text == null || text.isBlank()) {
            return Map.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            Map<String, String> mapping = new LinkedHashMap<>();
            for (Map.Entry<String, JsonValue> entry : reader.readObject().entrySet()) {
                mapping.put(entry.getKey(), field(entry.getValue()));
            }
            return Collections.unmodifiableMap(mapping);
        } catch (JsonException | ClassCastException e) {
            throw new BadRequest("mapping must be a JSON object of header to field: {\"Campaign\": \"campaign\","
                    + " \"Notes\": null}.");
        }
    }

    static Jsonb write(Map<String, String> mapping) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        mapping.forEach((header, field) -> {
            if (field == null) {
                object.addNull(header);
            } else {
                object.add(header, field);
            }
        });
        JsonObject built = object.build();
        return new Jsonb(built.toString());
    }

    private static String field(JsonValue value) {
        return value.getValueType() == JsonValue.ValueType.NULL ? null : ((JsonString) value).getString();
    }
}
