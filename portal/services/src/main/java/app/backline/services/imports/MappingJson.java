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
import java.util.function.Function;

/** A mapping as JSON: {@code {"Header": "field", "Other header": null, "answers": {"question": "choice"}}}. */
final class MappingJson {
    private static final String ANSWERS = "answers";

    private MappingJson() {}

    /**
     * @param text null or blank for none
     * @throws BadRequest when it is not such an object
     */
    static Map<String, String> read(String text) {
        if (text == null || text.isBlank()) {
            return Map.of();
        }
        return parsed(text, MappingJson::fields);
    }

    /**
     * What was answered to the questions of a file.
     *
     * @param text null or blank for nothing
     * @throws BadRequest when it is not such an object
     */
    static Map<String, String> answers(String text) {
        if (text == null || text.isBlank()) {
            return Map.of();
        }
        return parsed(
                text,
                object -> isAnswers(ANSWERS, object.get(ANSWERS)) ? texts(object.getJsonObject(ANSWERS)) : Map.of());
    }

    private static Map<String, String> fields(JsonObject object) {
        Map<String, String> fields = new LinkedHashMap<>();
        object.forEach((header, value) -> {
            if (!isAnswers(header, value)) {
                fields.put(header, field(value));
            }
        });
        return fields;
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.forEach((question, value) -> texts.put(question, ((JsonString) value).getString()));
        return texts;
    }

    /** A column may be called so too; its field is a text. */
    private static boolean isAnswers(String header, JsonValue value) {
        return header.equals(ANSWERS) && value != null && value.getValueType() == JsonValue.ValueType.OBJECT;
    }

    private static Map<String, String> parsed(String text, Function<JsonObject, Map<String, String>> part) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Collections.unmodifiableMap(part.apply(reader.readObject()));
        } catch (JsonException | ClassCastException e) {
            throw new BadRequest("mapping must be a JSON object of header to field: {\"Campaign\": \"campaign\","
                    + " \"Notes\": null, \"answers\": {\"status:paid\": \"completed\"}}.");
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
