package app.backline.services.problems;

import java.util.Map;

/** A change came without the version it is based on. */
public class MissingVersion extends Problem {
    public MissingVersion(String message) {
        super(428, message, Map.of());
    }
}
