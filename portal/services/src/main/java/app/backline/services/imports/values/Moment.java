package app.backline.services.imports.values;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates month first or ISO, with or without a time. */
final class Moment {
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<y>\\d{4})|(?<iy>\\d{4})-(?<im>\\d{2})-(?<id>\\d{2}))"
                    + "(?:[T\\s]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?:\\.\\d+)?\\s*(?<half>[ap]m)?Z?)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SLASHED = Pattern.compile("^(\\d{1,2})/(\\d{1,2})/");

    private Moment() {}

    /** @return null when it is none */
    static LocalDate date(String text) {
        LocalDateTime time = parse(text);
        return time == null ? null : time.toLocalDate();
    }

    /**
     * In an order that was chosen for the dates that can be read either way; a date that has one reading alone has it in any.
     *
     * @return null when it is none, or can be read either way and no order was chosen
     */
    static LocalDate date(String text, String order) {
        LocalDate monthFirst = date(text);
        LocalDate dayFirst = date(SLASHED.matcher(text).replaceFirst("$2/$1/"));
        if (monthFirst == null || dayFirst == null || monthFirst.equals(dayFirst)) {
            return monthFirst == null ? dayFirst : monthFirst;
        }
        return switch (order) {
            case Cells.MONTH_FIRST -> monthFirst;
            case Cells.DAY_FIRST -> dayFirst;
            default -> null;
        };
    }

    /** Midnight when the text has no time; null when it is none. */
    static LocalDateTime time(String text) {
        return parse(text);
    }

    private static LocalDateTime parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        try {
            return day(form).atTime(timeOfDay(form));
        } catch (DateTimeException notOnTheCalendar) {
            return null;
        }
    }

    private static LocalDate day(Matcher form) {
        return form.group("y") != null
                ? LocalDate.of(number(form, "y"), number(form, "m"), number(form, "d"))
                : LocalDate.of(number(form, "iy"), number(form, "im"), number(form, "id"));
    }

    private static LocalTime timeOfDay(Matcher form) {
        if (form.group("hour") == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = number(form, "hour");
        if (form.group("half") != null) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("hour " + hour);
            }
            hour = hour % 12 + (form.group("half").equalsIgnoreCase("pm") ? 12 : 0);
        }
        return LocalTime.of(hour, number(form, "minute"), form.group("second") == null ? 0 : number(form, "second"));
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }
}
