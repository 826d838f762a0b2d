package app.backline.modules.spotify;

import app.backline.modules.spotify.SpotifyQueries.RunningCampaign;
import app.backline.services.campaigns.CampaignFigures;
import app.backline.services.spi.HealthCard;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Pace of all active campaigns together: delivered / what is due by today. */
@ApplicationService
public class SpotifyHealthCard implements HealthCard {
    private static final String LINK = "spotify";

    @Inject
    private SpotifyQueries queries;

    @Inject
    private Clock clock;

    @Override
    public Figures figures() {
        LocalDate today = LocalDate.now(clock);
        List<RunningCampaign> running = queries.running();
        if (running.isEmpty()) {
            return new Figures(State.HEALTHY, "0 active", "no Spotify campaign is running", LINK);
        }
        List<CampaignFigures> figures =
                running.stream().map(SpotifyHealthCard::figures).toList();
        long behind = figures.stream().filter(each -> each.isBehind(today)).count();
        boolean critical = figures.stream().anyMatch(each -> each.isCritical(today));
        return new Figures(
                critical ? State.CRITICAL : behind > 0 ? State.ATTENTION : State.HEALTHY,
                pace(figures, today),
                running.size() + " active, " + (behind == 0 ? "none" : behind) + " behind",
                LINK);
    }

    private static String pace(List<CampaignFigures> figures, LocalDate today) {
        BigDecimal due = figures.stream().map(each -> each.expected(today)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (due.signum() == 0) {
            return figures.size() + " active";
        }
        long delivered = figures.stream().mapToLong(CampaignFigures::delivered).sum();
        return BigDecimal.valueOf(delivered * 100).divide(due, 0, RoundingMode.HALF_UP) + " % pace";
    }

    private static CampaignFigures figures(RunningCampaign row) {
        return new CampaignFigures(row.goal(), row.delivered(), null, null, row.startOn(), row.endOn());
    }
}
