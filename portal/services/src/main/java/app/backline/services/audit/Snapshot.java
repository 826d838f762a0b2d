package app.backline.services.audit;

import app.backline.tenants.Jsonb;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.Collection;

/** The state of a thing for the audit log, field by field; unset fields are left out. */
public final class Snapshot {
    private final JsonObjectBuilder json = Json.createObjectBuilder();

    private Snapshot() {}

    public static Snapshot of() {
        return new Snapshot();
    }

    public Snapshot with(String field, Object value) {
        if (value instanceof BigDecimal decimal) {
            json.add(field, decimal.toPlainString());
        } else if (value instanceof Number number) {
            json.add(field, number.longValue());
        } else if (value instanceof Boolean flag) {
            json.add(field, flag);
        } else if (value instanceof Collection<?> many) {
            json.add(
                    field,
                    Json.createArrayBuilder(many.stream().map(Object::toString).toList()));
        } else if (value != null) {
            json.add(field, value.toString());
        }
        return this;
    }

    public Jsonb json() {
        return new Jsonb(json.build().toString());
    }
}
