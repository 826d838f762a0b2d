package app.backline.services.problems;

import java.util.Map;

/** The request cannot be read: a broken cursor, a malformed mapping, an unknown option. */
public class BadRequest extends Problem {
    public BadRequest(String message) {
        super(400, message, Map.of());
    }

    /** The body of a request, which must not be missing. */
    public static <T> T unlessGiven(T body) {
        if (body == null) {
            throw new BadRequest("The request needs a JSON body.");
        }
        return body;
    }
}
