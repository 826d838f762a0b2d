package app.backline.services.spi;

/** The module's card on the dashboard, for the current organization; one query. */
@FunctionalInterface
public interface HealthCard {
    Figures figures();

    /**
     * What the card shows.
     *
     * @param state healthy or needing attention, in colour and word
     * @param headline the big figure, formatted
     * @param detail one line under it
     * @param link the route the card opens
     */
    record Figures(State state, String headline, String detail, String link) {}

    /** How the platform is doing. */
    enum State {
        HEALTHY,
        ATTENTION,
        CRITICAL
    }
}
