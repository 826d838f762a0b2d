package app.backline.services.imports.values;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers, with thousands commas or shortened by K, M or B. */
final class Count {
    private static final Pattern FORM = Pattern.compile(
            "(?<number>[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,9})?)\\s*(?<unit>[KMB])?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> POWERS = Map.of("K", 3, "M", 6, "B", 9);

    private Count() {}

    /** @return null when it is none, or none without a remainder */
    static Long parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(form.group("number").replace(",", ""));
        if (form.group("unit") != null) {
            number = number.scaleByPowerOfTen(POWERS.get(form.group("unit").toUpperCase()));
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            return null;
        }
    }
}
