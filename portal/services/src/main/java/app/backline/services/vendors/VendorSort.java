package app.backline.services.vendors;

import app.backline.services.names.NameKey;
import app.backline.services.problems.BadRequest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The order of a list of vendors; those without a figure come last. */
public enum VendorSort {
    NAME("Name", "v.name_key", true, null),
    RELIABILITY("Reliability", "coalesce(p.reliability, -1)", false, VendorSummary::reliability),
    DELIVERY_RATE("Delivery rate", "coalesce(p.delivery_rate, -1)", false, VendorSummary::deliveryRate),
    DAILY_STREAMS("Daily streams", "coalesce(p.average_daily_streams, -1)", false, VendorSummary::averageDailyStreams),
    /** The cheapest promised rate first. */
    COST("Promised rate", "v.cost_per_1k_streams", true, VendorSummary::costPer1kStreams);

    private final String label;
    private final String column;
    private final boolean ascending;
    private final Function<VendorSummary, Number> figure;

    VendorSort(String label, String column, boolean ascending, Function<VendorSummary, Number> figure) {
        this.label = label;
        this.column = column;
        this.ascending = ascending;
        this.figure = figure;
    }

    public String label() {
        return label;
    }

    String order() {
        String way = ascending ? "" : " desc";
        return " order by " + column + way + ", v.id" + way;
    }

    /** The condition of the rows after a place in the list. */
    String goesOn(String key, String id) {
        return " and (" + column + ", v.id) " + (ascending ? ">" : "<") + " ("
                + (figure == null ? key : "cast(" + key + " as numeric)") + ", cast(" + id + " as uuid))";
    }

    /** The place of a row in this order. */
    String key(VendorSummary row) {
        if (figure == null) {
            return NameKey.of(row.name());
        }
        Number value = figure.apply(row);
        return value == null ? "-1" : value.toString();
    }

    /** @throws BadRequest when the cursor belongs to another order */
    String checked(String key) {
        try {
            return figure == null ? key : new BigDecimal(key).toPlainString();
        } catch (NumberFormatException e) {
            throw new BadRequest(
                    "after belongs to another order of this list. Leave it out to start at the first page.");
        }
    }

    public static Optional<VendorSort> of(String text) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
