package app.backline.services.campaigns.bulk;

import app.backline.services.campaigns.Campaign;
import app.backline.services.campaigns.SetupChecks;
import app.backline.services.spi.SetupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks each module once for all its campaigns of the edit. */
@ApplicationScoped
class BulkReadiness {
    @Inject
    private SetupChecks checks;

    Answers of(BulkCommand command, Collection<Campaign> campaigns) {
        Map<UUID, List<SetupCheck>> answers = new HashMap<>();
        if (command.asksTheModule()) {
            Map<String, Set<UUID>> byPlatform = campaigns.stream()
                    .collect(Collectors.groupingBy(
                            Campaign::platform, Collectors.mapping(Campaign::id, Collectors.toSet())));
            byPlatform.forEach((platform, ids) -> answers.putAll(checks.of(platform, ids)));
        }
        return new Answers(answers);
    }

    record Answers(Map<UUID, List<SetupCheck>> checks) {
        List<SetupCheck> of(Campaign campaign) {
            return checks.getOrDefault(campaign.id(), List.of());
        }
    }
}
