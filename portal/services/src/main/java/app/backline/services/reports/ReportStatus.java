package app.backline.services.reports;

import java.util.Locale;

/** How far a report is. */
public enum ReportStatus {
    OPEN("Open"),
    IN_PROGRESS("In progress"),
    COMPLETE("Complete");

    private final String label;

    ReportStatus(String label) {
        this.label = label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }
}
