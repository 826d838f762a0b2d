package app.backline.services.reports;

import java.util.Locale;

/** How urgent a report is. */
public enum ReportPriority {
    LOW,
    MEDIUM,
    HIGH,
    /** Work stands still. */
    CRITICAL;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return name().charAt(0) + key().substring(1);
    }
}
