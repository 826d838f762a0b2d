package app.backline.web.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Fields in the document are named as in the JSON: in snake_case. */
public class OpenApiNames implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getProperties() != null) {
            Map<String, Schema> renamed = new LinkedHashMap<>();
            schema.getProperties().forEach((name, property) -> renamed.put(SnakeCase.of(name), property));
            schema.setProperties(renamed);
        }
        if (schema.getRequired() != null) {
            schema.setRequired(List.copyOf(
                    schema.getRequired().stream().map(SnakeCase::of).distinct().toList()));
        }
        return schema;
    }
}
