package app.backline.web.health;

import java.time.Instant;
import java.util.List;

/**
 * How the portal and what it stands on are, at one moment.
 *
 * @param version of the portal
 * @param runtime the Java it runs on
 */
public record SystemHealth(Instant checkedAt, String version, String runtime, List<Part> parts) {
    /** How one part is. */
    public enum State {
        UP,
        /** Works, and somebody should look. */
        ATTENTION,
        DOWN
    }

    /**
     * One part.
     *
     * @param headline the figure people look for
     * @param detail one line more
     */
    public record Part(String name, State state, String headline, String detail) {}

    public State worst() {
        return parts.stream().map(Part::state).max(Enum::compareTo).orElse(State.UP);
    }
}
