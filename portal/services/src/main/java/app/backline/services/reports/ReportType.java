package app.backline.services.reports;

import java.util.Locale;

/** What a report asks for. */
public enum ReportType {
    /** Something does not work as it should. */
    BUG("Bug"),
    /** Something is missing. */
    FEATURE("Feature");

    private final String label;

    ReportType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
