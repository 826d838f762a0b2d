package app.backline.services.profile;

import app.backline.services.problems.InvalidInput;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What an organization sets about itself.
 *
 * @param color {@code #rrggbb}, dark enough for white text
 * @param currency ISO 4217, for what has no currency of its own
 * @param timeZone an IANA name such as Europe/Berlin; null lets each reader see times of their own zone
 * @param invoiceSeries what invoice numbers begin with, for example INV-
 */
public record NewProfile(String color, String currency, String timeZone, String invoiceSeries) {
    static final NewProfile DEFAULT = new NewProfile(BrandColor.BACKLINE.hex(), "USD", null, "INV-");

    public NewProfile {
        color = color == null ? "" : color.strip().toLowerCase(Locale.ROOT);
        currency = currency == null ? "" : currency.strip().toUpperCase(Locale.ROOT);
        timeZone = timeZone == null || timeZone.isBlank() ? null : timeZone.strip();
        invoiceSeries = invoiceSeries == null ? "" : invoiceSeries.strip().toUpperCase(Locale.ROOT);
    }

    /** @throws InvalidInput with every field that cannot be taken */
    void check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        try {
            BrandColor.of(color);
        } catch (InvalidInput refused) {
            wrong.putAll(refused.fields());
        }
        if (!isCurrency(currency)) {
            wrong.put("currency", "A currency is written by its three letters, like USD.");
        }
        if (timeZone != null && !isZone(timeZone)) {
            wrong.put("time_zone", "A time zone is written like Europe/Berlin.");
        }
        if (!invoiceSeries.matches("[A-Z0-9][A-Z0-9/-]{0,11}")) {
            wrong.put("invoice_series", "A series takes 1 to 12 letters, digits, hyphens and slashes.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(text));
    }

    private static boolean isZone(String text) {
        try {
            return ZoneId.getAvailableZoneIds().contains(ZoneId.of(text).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
