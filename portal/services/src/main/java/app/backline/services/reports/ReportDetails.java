package app.backline.services.reports;

/** Everything the page of a report shows, but for the picture. */
public record ReportDetails(
        ReportSummary report,
        String description,
        String note,
        PickedElement element,
        String issueFailure,
        int issueAttempts) {}
