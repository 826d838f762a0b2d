package app.backline.services.problems;

import java.util.Map;

/** Fields with values that cannot be taken. */
public class InvalidInput extends Problem {
    public InvalidInput(Map<String, String> fields) {
        super(422, String.join(" ", fields.values()), fields);
    }

    public InvalidInput(String field, String message) {
        this(Map.of(field, message));
    }
}
