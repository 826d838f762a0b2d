package app.backline.services.problems;

import java.util.Map;

/** A refusal with a reason; {@link #status()} is the HTTP status it means. */
public abstract class Problem extends RuntimeException {
    private final int status;
    private final transient Map<String, String> fields;

    protected Problem(int status, String message, Map<String, String> fields) {
        super(message);
        this.status = status;
        this.fields = Map.copyOf(fields);
    }

    public int status() {
        return status;
    }

    /** Field name in snake_case to what is wrong with it; empty where the refusal is not about fields. */
    public Map<String, String> fields() {
        return fields;
    }

    /**
     * What a program needs to go on, beside the message: further members of the answer in snake_case, each a text, number,
     * list or map of these.
     */
    public Map<String, Object> details() {
        return Map.of();
    }
}
