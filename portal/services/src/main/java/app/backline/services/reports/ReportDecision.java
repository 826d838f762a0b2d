package app.backline.services.reports;

/**
 * What an admin makes of a report.
 *
 * @param note for everybody who reads the report; null or blank takes it away
 * @param issueUrl an issue made by hand; null or blank leaves what there is
 */
public record ReportDecision(ReportStatus status, ReportPriority priority, String note, String issueUrl) {}
