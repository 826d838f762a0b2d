package app.backline.modules.soundcloud;

import app.backline.services.spi.SetupCheck;
import app.backline.services.spi.SetupReadiness;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A SoundCloud campaign is ready when its track can be opened (LC-09). */
@ApplicationService
public class SoundcloudSetupReadiness implements SetupReadiness {
    @Inject
    private SoundcloudQueries queries;

    @Override
    public Map<UUID, List<SetupCheck>> checks(Set<UUID> campaigns) {
        return queries.linked(campaigns).stream()
                .collect(Collectors.toMap(SoundcloudQueries.Linked::campaignId, SoundcloudSetupReadiness::checks));
    }

    private static List<SetupCheck> checks(SoundcloudQueries.Linked linked) {
        boolean done = linked.trackUrl() != null;
        return List.of(new SetupCheck(
                "track",
                "Track linked",
                done,
                done ? linked.trackUrl() : "no track link yet",
                "campaigns/" + linked.campaignId() + "?tab=track"));
    }
}
