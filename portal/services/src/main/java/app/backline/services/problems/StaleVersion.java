package app.backline.services.problems;

import java.util.Map;

/** Somebody changed the row since it was read. */
public class StaleVersion extends Problem {
    public StaleVersion(String message) {
        super(412, message, Map.of());
    }
}
