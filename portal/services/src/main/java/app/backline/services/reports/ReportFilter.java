package app.backline.services.reports;

/**
 * Which reports are listed; null leaves a condition out.
 *
 * @param mine only those of the reader
 */
public record ReportFilter(ReportType type, ReportStatus status, ReportPriority priority, boolean mine) {
    public static final ReportFilter ALL = new ReportFilter(null, null, null, false);
}
