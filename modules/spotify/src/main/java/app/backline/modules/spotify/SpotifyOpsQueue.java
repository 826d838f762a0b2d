package app.backline.modules.spotify;

import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.services.spi.OpsQueueSource;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What needs a person now. Every finding leads to the campaign's songs, where it can be done; it is gone as soon as it is
 * done, because it states what is, not what happened.
 */
@ApplicationService
public class SpotifyOpsQueue implements OpsQueueSource {
    @Inject
    private SpotifyQueries queries;

    @Inject
    private SpotifySettingsService settings;

    @Inject
    private Clock clock;

    @Override
    public List<OpsFinding> findings() {
        SpotifySettings limits = settings.get();
        Instant now = clock.instant();
        return queries
                .findings(
                        now.minus(Duration.ofDays(limits.vendorResponseDays())),
                        now.minus(Duration.ofHours(limits.scrapeStaleHours())))
                .stream()
                .map(row -> finding(row, limits))
                .toList();
    }

    private OpsFinding finding(FindingRow row, SpotifySettings limits) {
        return switch (row.matter()) {
            case "start" -> of(row, "Approve or start the campaign", start(row.since()), row.since(), "");
            case "link" -> of(row, "Add the track link", Priority.MEDIUM, null, "?tab=songs");
            case "vendor" -> of(row, "Choose a vendor", Priority.MEDIUM, null, "?tab=songs");
            case "answer" -> of(row, "Ask the vendor again", Priority.MEDIUM, due(row, limits), "?tab=songs");
            case "awaited" ->
                of(row, "Record the vendor's answer", Priority.LOW, due(row, limits), "?tab=songs")
                        .awaiting("vendor");
            case "scrape" -> of(row, "Scrape the songs", Priority.LOW, null, "?tab=songs");
            default -> throw new IllegalStateException("There is no finding " + row.matter());
        };
    }

    private Priority start(Instant startsAt) {
        Instant today = LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant();
        return startsAt != null && startsAt.isBefore(today) ? Priority.HIGH : Priority.MEDIUM;
    }

    private static Instant due(FindingRow row, SpotifySettings limits) {
        return row.since().plus(Duration.ofDays(limits.vendorResponseDays()));
    }

    private static OpsFinding of(FindingRow row, String title, Priority priority, Instant dueAt, String tab) {
        return new OpsFinding(
                row.matter() + ":" + row.id(),
                row.campaignId(),
                title,
                row.detail(),
                priority,
                dueAt,
                "campaigns/" + row.campaignId() + tab);
    }
}
