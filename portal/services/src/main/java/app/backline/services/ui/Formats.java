package app.backline.services.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Figures, money and times as the reader writes them. */
public final class Formats {
    private Formats() {}

    public static Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.US);
    }

    /** The reader's time zone, which the shell learns from the browser; UTC until then. */
    public static ZoneId zone() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, ZoneId.class))
                .orElse(ZoneOffset.UTC);
    }

    public static String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    /** With one digit after the point, unless it is whole. */
    public static String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** Money with its sign; cents only where there are any; "-" when unknown. */
    public static String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "-";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(Currency.getInstance(currency));
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(amount);
    }

    /** A share as whole percent with a space: 0.964 is "96 %". */
    public static String percent(double share) {
        return number(Math.round(share * 100)) + "\u00a0%";
    }

    /** "28 Nov". */
    public static String day(LocalDate day) {
        return day == null ? "-" : day.format(pattern("d MMM"));
    }

    /** "28 Nov" in the year of today, "28 Nov 2025" in another. */
    public static String day(LocalDate day, LocalDate today) {
        return day == null || day.getYear() == today.getYear() ? day(day) : dayAndYear(day);
    }

    /** "31 Oct to 30 Nov", "from 31 Oct" where no end is set; "-" without a start. */
    public static String days(LocalDate from, LocalDate to, LocalDate today) {
        if (from == null) {
            return "-";
        }
        return to == null ? "from " + day(from, today) : day(from, today) + " to " + day(to, today);
    }

    /** "28 Nov 2026", where the year is not plain. */
    public static String dayAndYear(LocalDate day) {
        return day == null ? "-" : day.format(pattern("d MMM yyyy"));
    }

    /** "28 Nov, 09:42" in the reader's zone. */
    public static String time(Instant instant) {
        return instant == null ? "-" : instant.atZone(zone()).format(pattern("d MMM, HH:mm"));
    }

    /** "09:42, 20 November 2026", for the line under a title. */
    public static String asOf(Instant instant) {
        return instant.atZone(zone()).format(pattern("HH:mm, d MMMM yyyy"));
    }

    /** "just now", "5 min ago", "3 h ago", "2 d ago". */
    public static String ago(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        return age.toMinutes() < 1 ? "just now" : span(age) + " ago";
    }

    /** "5 min", "3 h", "2 d". */
    public static String span(Duration time) {
        if (time.toHours() < 1) {
            return time.toMinutes() + " min";
        }
        return time.toDays() < 2 ? time.toHours() + " h" : time.toDays() + " d";
    }

    /** A day seen from today: "today", "tomorrow", "Sun", "28 Nov". */
    public static String dayFrom(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        return days == -1 ? "yesterday" : day.format(pattern(days > 0 && days < 7 ? "EEE" : "d MMM"));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }
}
