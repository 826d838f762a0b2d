package app.backline.modules.spotify;

import app.backline.modules.spotify.SpotifyQueries.Running;
import app.backline.services.spi.HealthCard;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Pace of all active campaigns together (delivered / what is due by today), and whether figures still come in. */
@ApplicationService
public class SpotifyHealthCard implements HealthCard {
    private static final String LINK = "spotify";

    /** Data is connected while a figure came in within this time. */
    private static final Duration CONNECTED = Duration.ofHours(48);

    @Inject
    private SpotifyQueries queries;

    @Inject
    private Clock clock;

    @Override
    public Figures figures() {
        Running running = queries.running(LocalDate.now(clock));
        if (running.campaigns() == 0) {
            return new Figures(State.HEALTHY, "0 active", "no Spotify campaign is running", LINK);
        }
        boolean connected =
                running.newest() != null && running.newest().plus(CONNECTED).isAfter(clock.instant());
        return new Figures(
                state(running, connected),
                pace(running),
                running.campaigns() + " active, " + (running.behind() == 0 ? "none" : running.behind()) + " behind, "
                        + (connected ? "data connected" : "no data for 48 h"),
                LINK);
    }

    private static State state(Running running, boolean connected) {
        if (running.critical() > 0) {
            return State.CRITICAL;
        }
        return running.behind() > 0 || !connected ? State.ATTENTION : State.HEALTHY;
    }

    private static String pace(Running running) {
        if (running.expected().signum() == 0) {
            return running.campaigns() + " active";
        }
        return BigDecimal.valueOf(running.delivered() * 100).divide(running.expected(), 0, RoundingMode.HALF_UP)
                + " % pace";
    }
}
