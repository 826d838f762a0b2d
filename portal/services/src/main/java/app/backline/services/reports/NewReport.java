package app.backline.services.reports;

/**
 * What somebody reports.
 *
 * @param priority null for medium
 * @param page path of the page it is about; null takes the element's
 * @param element what was pointed at; null for the whole page
 * @param screenshot {@code data:image/...;base64,...}, at most 2 MB; null for none
 */
public record NewReport(
        ReportType type,
        String title,
        String description,
        ReportPriority priority,
        String page,
        PickedElement element,
        String screenshot) {}
