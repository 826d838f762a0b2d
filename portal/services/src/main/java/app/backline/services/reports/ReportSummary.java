package app.backline.services.reports;

import java.time.Instant;
import java.util.UUID;

/**
 * A report as lists show it.
 *
 * @param area the platform's key, {@code portal} for everything else
 * @param issueUrl its issue on GitHub; null until there is one
 */
public record ReportSummary(
        UUID id,
        ReportType type,
        String title,
        ReportPriority priority,
        ReportStatus status,
        String area,
        String page,
        String reporterName,
        Instant reportedAt,
        boolean hasScreenshot,
        IssueState issueState,
        Long issueNumber,
        String issueUrl,
        long version) {}
