package app.backline.services.problems;

import java.util.Map;

/** A part the request needs is down; try again. */
public class Unavailable extends Problem {
    public Unavailable(String message) {
        super(503, message, Map.of());
    }
}
