package app.backline.modules.soundcloud;

import app.backline.services.spi.OpsFinding;
import app.backline.services.spi.OpsFinding.Priority;
import app.backline.services.spi.OpsQueueSource;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What needs a person now; gone as soon as it is done, because it states what is, not what happened. */
@ApplicationService
public class SoundcloudOpsQueue implements OpsQueueSource {
    @Inject
    private SoundcloudQueries queries;

    @Inject
    private SoundcloudSettingsService settings;

    @Inject
    private Clock clock;

    @Override
    public List<OpsFinding> findings() {
        SoundcloudSettings limits = settings.get();
        return queries.findings(LocalDate.now(clock)).stream()
                .map(row -> finding(row, limits))
                .toList();
    }

    private OpsFinding finding(FindingRow row, SoundcloudSettings limits) {
        return switch (row.matter()) {
            case "review" ->
                of(
                        row,
                        "Review the submission",
                        Priority.HIGH,
                        after(row, limits.decisionHours()),
                        "soundcloud/submissions?submission=" + row.id());
            case "proof" -> proof(row, after(row, limits.proofHours()));
            case "start" ->
                of(row, "Activate the campaign", Priority.MEDIUM, row.since(), "campaigns/" + row.campaignId());
            case "link" -> of(row, "Add the track link", Priority.MEDIUM, null, track(row));
            case "reconnect" ->
                of(row, "Ask the member to reconnect", Priority.MEDIUM, null, "soundcloud/members?member=" + row.id());
            default -> throw new IllegalStateException("There is no finding " + row.matter());
        };
    }

    private OpsFinding proof(FindingRow row, Instant due) {
        Priority priority = due.isAfter(clock.instant()) ? Priority.MEDIUM : Priority.HIGH;
        return of(row, "Add the proof of the reposts", priority, due, track(row));
    }

    private static String track(FindingRow row) {
        return "campaigns/" + row.campaignId() + "?tab=track";
    }

    private static Instant after(FindingRow row, int hours) {
        return row.since().plus(Duration.ofHours(hours));
    }

    private static OpsFinding of(FindingRow row, String title, Priority priority, Instant dueAt, String link) {
        return new OpsFinding(
                row.matter() + ":" + row.id(), row.campaignId(), title, row.detail(), priority, dueAt, link);
    }
}
