package app.backline.modules.spotify;

import app.backline.services.spi.SetupCheck;
import app.backline.services.spi.SetupReadiness;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A Spotify campaign is ready when it has songs and each of them is given to a vendor (LC-07). */
@ApplicationService
public class SpotifySetupReadiness implements SetupReadiness {
    @Inject
    private SpotifyQueries queries;

    @Override
    public Map<UUID, List<SetupCheck>> checks(Set<UUID> campaigns) {
        return queries.placed(campaigns).stream()
                .collect(Collectors.toMap(SpotifyQueries.Placed::campaignId, placed -> List.of(check(placed))));
    }

    private static SetupCheck check(SpotifyQueries.Placed placed) {
        long without = placed.placements() - placed.withVendor();
        boolean done = placed.placements() > 0 && without == 0;
        String detail = placed.placements() == 0
                ? "no song is placed yet"
                : without == 0
                        ? placed.placements() + " placed"
                        : without + " of " + placed.placements() + " placements " + (without == 1 ? "has" : "have")
                                + " no vendor";
        return new SetupCheck(
                "vendors", "Vendors assigned", done, detail, "campaigns/" + placed.campaignId() + "?tab=songs");
    }
}
