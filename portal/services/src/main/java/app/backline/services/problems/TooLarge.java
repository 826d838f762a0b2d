package app.backline.services.problems;

import java.util.Map;

/** The file is larger than the portal takes. */
public class TooLarge extends Problem {
    public TooLarge(String message) {
        super(413, message, Map.of());
    }
}
