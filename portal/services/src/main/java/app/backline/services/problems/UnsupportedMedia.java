package app.backline.services.problems;

import java.util.Map;

/** The file is not of a kind the portal reads. */
public class UnsupportedMedia extends Problem {
    public UnsupportedMedia(String message) {
        super(415, message, Map.of());
    }
}
