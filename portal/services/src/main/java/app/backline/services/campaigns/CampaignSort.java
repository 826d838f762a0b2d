package app.backline.services.campaigns;

import app.backline.services.names.NameKey;
import app.backline.services.paging.Cursor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An order of the list; each has its index and goes on by key. */
public enum CampaignSort {
    /** No start date yet first, then the latest start. */
    START("Latest start", "c.sort_on desc, c.id desc", "(c.sort_on, c.id) < (cast(?6 as date), cast(?7 as uuid))"),
    NAME("Name", "c.name_key, c.id", "(c.name_key, c.id) > (?6, cast(?7 as uuid))"),
    /** The soonest end first, those without an end last. */
    END("Soonest end", "c.end_sort, c.id", "(c.end_sort, c.id) > (cast(?6 as date), cast(?7 as uuid))"),
    /** The last taken in first: ids are made in the order of time. */
    RECENT("Newest intake", "c.id desc", "c.id < cast(?7 as uuid)");

    private final String label;
    private final String order;
    private final String after;

    CampaignSort(String label, String order, String after) {
        this.label = label;
        this.order = order;
        this.after = after;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    String order() {
        return order;
    }

    /** The condition for the rows after a place; {@code ?6} is its key, {@code ?7} its id. */
    String after() {
        return after;
    }

    boolean hasKey() {
        return this != RECENT;
    }

    Cursor cursor(CampaignSummary row) {
        return new Cursor(
                switch (this) {
                    case START -> day(row.startOn());
                    case END -> day(row.endOn());
                    case NAME -> NameKey.of(row.name());
                    case RECENT -> "";
                },
                row.id());
    }

    private static String day(LocalDate day) {
        return day == null ? "infinity" : day.toString();
    }

    public static Optional<CampaignSort> of(String key) {
        return Arrays.stream(values())
                .filter(s -> s.key().equalsIgnoreCase(key))
                .findFirst();
    }
}
