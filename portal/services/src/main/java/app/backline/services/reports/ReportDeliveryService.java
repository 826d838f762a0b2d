package app.backline.services.reports;

import app.backline.services.reports.ReportSettingsService.Destination;
import app.backline.tenants.ApplicationService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be sent, and what became of it. Each step has a transaction of its own: none is open while GitHub thinks, and
 * a later failure takes back no issue that is there.
 */
@ApplicationService
@Transactional(TxType.REQUIRES_NEW)
class ReportDeliveryService {
    private static final int AT_ONCE = 20;

    @Inject
    private ReportQueries queries;

    @Inject
    private ReportSettingsService settings;

    @Inject
    private Clock clock;

    Optional<Destination> destination() {
        return settings.destination();
    }

    List<UUID> due() {
        return queries.due(clock.instant(), AT_ONCE).stream()
                .map(ReportQueries.Due::id)
                .toList();
    }

    /** The issue to make; empty when it was made meanwhile, or the report is gone. */
    Optional<Waiting> issue(UUID id, Integer projectNumber) {
        return queries.byId(id)
                .filter(report -> report.issueState() == IssueState.WAITING)
                .map(report -> new Waiting(NewIssue.of(report, projectNumber), report.reportedAt()));
    }

    void answered(UUID id, IssueAnswer answer) {
        queries.byId(id).ifPresent(report -> {
            if (answer instanceof IssueAnswer.Made made) {
                report.issueMade(made.number(), made.url());
            } else if (answer instanceof IssueAnswer.Later later) {
                report.issueDelayed(later.why(), later.notBefore(), clock.instant());
            } else if (answer instanceof IssueAnswer.Refused refused) {
                report.issueRefused(refused.why());
            }
        });
    }

    record Waiting(NewIssue issue, Instant since) {}
}
