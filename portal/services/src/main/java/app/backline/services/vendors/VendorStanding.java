package app.backline.services.vendors;

import java.util.Arrays;
import java.util.Optional;

/** A range of the reliability score ({@link VendorPerformance}). */
public enum VendorStanding {
    ANY("All vendors", ""),
    /** 80 and more. */
    RELIABLE("Reliable", " and p.reliability >= 80"),
    /** Less than 50. */
    UNSTEADY("Unsteady", " and p.reliability < 50"),
    /** Too few measured placements for a score. */
    UNKNOWN("Not enough data", " and p.reliability is null");

    private final String label;
    private final String condition;

    VendorStanding(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public String label() {
        return label;
    }

    String condition() {
        return condition;
    }

    public static Optional<VendorStanding> of(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
