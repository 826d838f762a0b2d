package app.backline.services.profile;

import app.backline.services.problems.InvalidInput;
import java.util.Locale;

/**
 * A colour that white text can stand on.
 *
 * @param hex {@code #rrggbb}, lower case
 */
public record BrandColor(String hex) {
    /** WCAG 2.2, 1.4.3: text of ordinary size against its ground. */
    public static final double NEEDED = 4.5;

    public static final BrandColor BACKLINE = new BrandColor("#0d6a70");

    /** @throws InvalidInput when it is no colour, or too light for white text; the words name the nearest that is dark enough */
    public static BrandColor of(String text) {
        String hex = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new InvalidInput("color", "A colour is written like #0d6a70.");
        }
        BrandColor color = new BrandColor(hex);
        if (color.contrastWithWhite() < NEEDED) {
            throw new InvalidInput(
                    "color",
                    String.format(
                            Locale.ROOT,
                            "White text on %s has a contrast of %.1f; %.1f is needed. %s is dark enough.",
                            hex,
                            color.contrastWithWhite(),
                            NEEDED,
                            color.darkEnough().hex()));
        }
        return color;
    }

    /** 1 to 21, by WCAG 2.2: (1 + 0.05) / (luminance + 0.05). */
    public double contrastWithWhite() {
        return 1.05 / (luminance() + 0.05);
    }

    private BrandColor darkEnough() {
        BrandColor darker = this;
        for (int part = 98; darker.contrastWithWhite() < NEEDED; part -= 2) {
            darker = new BrandColor(String.format(
                    "#%02x%02x%02x", channel(0) * part / 100, channel(1) * part / 100, channel(2) * part / 100));
        }
        return darker;
    }

    private double luminance() {
        return 0.2126 * linear(channel(0)) + 0.7152 * linear(channel(1)) + 0.0722 * linear(channel(2));
    }

    private int channel(int index) {
        return Integer.parseInt(hex.substring(1 + 2 * index, 3 + 2 * index), 16);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
