package app.backline.modules.instagram;

import app.backline.services.spi.SetupCheck;
import app.backline.services.spi.SetupReadiness;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** An Instagram campaign is ready when it has creators and an admin or manager approved them (LC-07). */
@ApplicationService
public class InstagramSetupReadiness implements SetupReadiness {
    @Inject
    private InstagramQueries queries;

    @Override
    public Map<UUID, List<SetupCheck>> checks(Set<UUID> campaigns) {
        return queries.chosen(campaigns).stream()
                .collect(Collectors.toMap(InstagramQueries.Chosen::campaignId, InstagramSetupReadiness::checks));
    }

    private static List<SetupCheck> checks(InstagramQueries.Chosen chosen) {
        String link = "campaigns/" + chosen.campaignId() + "?tab=creators";
        String creators = chosen.creators() == 0 ? "nobody is chosen yet" : chosen.creators() + " chosen";
        String approval = chosen.approvedBy() == null ? "not approved yet" : "by " + chosen.approvedBy();
        return List.of(
                new SetupCheck("creators", "Creators assigned", chosen.creators() > 0, creators, link),
                new SetupCheck("pages", "Pages approved", chosen.approvedBy() != null, approval, link));
    }
}
