package app.backline.services.audit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One field of a change.
 *
 * @param before null where it was not set
 * @param after null where it is not set any more
 */
public record AuditChange(String field, String before, String after) {

    /** The fields that differ; all of them for a new or a removed thing. */
    static List<AuditChange> between(JsonObject before, JsonObject after) {
        JsonObject was = before == null ? JsonValue.EMPTY_JSON_OBJECT : before;
        JsonObject is = after == null ? JsonValue.EMPTY_JSON_OBJECT : after;
        Set<String> fields = new LinkedHashSet<>(was.keySet());
        fields.addAll(is.keySet());
        List<AuditChange> changes = new ArrayList<>();
        for (String field : fields) {
            String old = text(was.get(field));
            String now = text(is.get(field));
            if (!Objects.equals(old, now)) {
                changes.add(new AuditChange(field, old, now));
            }
        }
        return changes;
    }

    /** "status: draft to active", for one line of a list. */
    public String words() {
        String name = field.replace('_', ' ');
        if (before == null) {
            return name + ": " + after;
        }
        return after == null ? name + ": " + before + " removed" : name + ": " + before + " to " + after;
    }

    private static String text(JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonArray many) {
            return many.stream().map(AuditChange::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
