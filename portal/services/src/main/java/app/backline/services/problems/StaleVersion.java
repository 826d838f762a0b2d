package app.backline.services.problems;

import java.util.Map;

/** Somebody changed the row since it was read. */
public class StaleVersion extends Problem {
    public StaleVersion(String message) {
        this(message, Map.of());
    }

    /** @param fields what differs now, field by field */
    public StaleVersion(String message, Map<String, String> fields) {
        super(412, message, fields);
    }
}
