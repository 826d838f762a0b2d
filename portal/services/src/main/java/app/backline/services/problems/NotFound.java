package app.backline.services.problems;

import java.util.Map;

/** It does not exist, or it belongs to somebody else: the answer is the same. */
public class NotFound extends Problem {
    public NotFound(String message) {
        super(404, message, Map.of());
    }
}
