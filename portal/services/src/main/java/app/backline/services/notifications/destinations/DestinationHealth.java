package app.backline.services.notifications.destinations;

/** How a destination fares, as one word. */
public enum DestinationHealth {
    /** Nothing is sent. */
    OFF("off"),
    /** On, and not yet used. */
    READY("ready"),
    WORKING("working"),
    /** The last try failed; it is tried again by itself. */
    FAILING("failing"),
    /** Failed for days; waits for a person. */
    PAUSED("paused");

    private final String label;

    DestinationHealth(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
