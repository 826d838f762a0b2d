package app.backline.modules.instagram;

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
public class InstagramOpsQueue implements OpsQueueSource {
    private static final String CREATORS = "?tab=creators";
    private static final String BRIEF = "?tab=brief";

    @Inject
    private InstagramQueries queries;

    @Inject
    private InstagramSettingsService settings;

    @Inject
    private Clock clock;

    @Override
    public List<OpsFinding> findings() {
        InstagramSettings limits = settings.get();
        LocalDate today = LocalDate.now(clock);
        return queries.findings(today, today.plusDays(limits.followUpNoticeDays())).stream()
                .map(row -> finding(row, limits))
                .toList();
    }

    private OpsFinding finding(FindingRow row, InstagramSettings limits) {
        return switch (row.matter()) {
            case "review" -> of(row, "Review the campaign", Priority.HIGH, row.since(), "");
            case "pages" -> of(row, "Approve the chosen pages", Priority.MEDIUM, row.since(), CREATORS);
            case "content" -> late(row, "Approve the content", due(row, Duration.ofHours(limits.qaHours())), CREATORS);
            case "qa" -> check(row, due(row, Duration.ofHours(limits.qaHours())));
            case "overspent" -> of(row, "Spend is above the price", Priority.HIGH, null, BRIEF);
            case "report" ->
                late(row, "Send the final report", due(row, Duration.ofDays(limits.reportGraceDays())), BRIEF);
            case "follow-up" -> late(row, "Send the follow-up report", row.since(), BRIEF);
            default -> throw new IllegalStateException("There is no finding " + row.matter());
        };
    }

    /** Checking posts has a list of its own, where the next one waits. */
    private OpsFinding check(FindingRow row, Instant due) {
        return new OpsFinding(
                "qa:" + row.id(),
                row.campaignId(),
                "Check the post",
                row.detail(),
                priority(due),
                due,
                "instagram/qa?post=" + row.id());
    }

    private OpsFinding late(FindingRow row, String title, Instant due, String tab) {
        return of(row, title, priority(due), due, tab);
    }

    /** High once its time has come. */
    private Priority priority(Instant due) {
        return due.isAfter(clock.instant()) ? Priority.MEDIUM : Priority.HIGH;
    }

    private static Instant due(FindingRow row, Duration patience) {
        return row.since().plus(patience);
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
