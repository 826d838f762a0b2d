package app.backline.services.imports.values;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Money in dollars, with or without the sign; brackets or a minus make it negative. */
final class Amount {
    private static final Pattern FORM = Pattern.compile(
            "(?<open>\\()?(?<minus>-)?\\s*\\$?\\s*(?<minus2>-)?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,10})(?<cents>\\.\\d{1,2})?\\s*(?:USD)?(?<close>\\))?",
            Pattern.CASE_INSENSITIVE);
    private static final BigDecimal LIMIT = new BigDecimal("10000000000");

    private Amount() {}

    /** @return null when it is none */
    static BigDecimal parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || (form.group("open") == null) != (form.group("close") == null)) {
            return null;
        }
        String cents = form.group("cents") == null ? "" : form.group("cents");
        BigDecimal amount = new BigDecimal(form.group("digits").replace(",", "") + cents).setScale(2);
        if (amount.compareTo(LIMIT) >= 0) {
            return null;
        }
        boolean negative = form.group("open") != null || form.group("minus") != null || form.group("minus2") != null;
        return negative ? amount.negate() : amount;
    }
}
