package app.backline.services.imports.values;

import app.backline.services.spi.ImportRow;
import app.backline.services.spi.RowRejected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;

/** Typed cells of a row; each throws {@link RowRejected} for a cell that cannot be read. */
public final class Cells {
    /** Answers to the question {@link #orderOf}. */
    public static final String MONTH_FIRST = "month_first";

    public static final String DAY_FIRST = "day_first";
    public static final String NO_ORDER = "refuse";

    private Cells() {}

    /** Text that must not be blank. */
    public static String required(ImportRow row, String field) {
        String text = row.text(field);
        if (text.isEmpty()) {
            throw new RowRejected(label(field) + " is blank.");
        }
        return text;
    }

    /** "$200.00", "$150", "1,200.50"; at most two decimals. Null when blank. */
    public static BigDecimal money(ImportRow row, String field) {
        return read(row, field, Amount::parse, "is not an amount. Write it like $200.00, or leave it blank.");
    }

    /** "1,234", "10K", "1.5M", "1.2B", "-350". Null when blank. */
    public static Long count(ImportRow row, String field) {
        return read(row, field, Count::parse, "is not a whole number. Write it like 1,234 or 10K.");
    }

    /**
     * "9/18/2025" (month first, unless the question {@link #orderOf} was answered otherwise) or "2025-09-18"; a time behind
     * it is left out. Null when blank.
     */
    public static LocalDate date(ImportRow row, String field) {
        String order = row.answer(orderOf(field));
        if (order != null) {
            return read(row, field, text -> Moment.date(text, order), "is not a date in the order that was chosen.");
        }
        return read(row, field, Moment::date, "is not a date. Write it month first, like 9/18/2025, or 2025-09-18.");
    }

    /** "9/18/2025 1:22pm" or "2025-09-18T13:22"; the file tells no zone. Null when blank. */
    public static LocalDateTime time(ImportRow row, String field) {
        return read(row, field, Moment::time, "is not a time. Write it like 9/18/2025 1:22pm.");
    }

    /** "checked", "Yes", "true", "x", "1" are yes; blank, "no", "false", "0", "unchecked" are no. */
    public static boolean checked(ImportRow row, String field) {
        String text = row.text(field);
        return text.isEmpty()
                ? false
                : read(row, field, Check::parse, "is neither yes nor no. Write checked or leave it blank.");
    }

    /** Names the question in which order a column's dates are written. */
    public static String orderOf(String field) {
        return field + "_order";
    }

    /** A field's key as people read it: {@code sale_price} is "Sale price". */
    public static String label(String field) {
        String words = field.replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static <T> T read(ImportRow row, String field, Function<String, T> parse, String complaint) {
        String text = row.text(field);
        if (text.isEmpty()) {
            return null;
        }
        T value = parse.apply(text);
        if (value == null) {
            throw new RowRejected(label(field) + " \"" + shortened(text) + "\" " + complaint);
        }
        return value;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}
