package app.backline.modules.soundcloud.campaignfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a cell with proof of reposts.
 *
 * @param text as written
 * @param postedOn null where the line does not tell; likewise reach (listeners) and channelUrl
 */
record ReceiptLine(String text, LocalDate postedOn, Long reach, String channelUrl) {
    private static final int LONGEST = 2_000;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern DATE_AND_REACH =
            Pattern.compile("(?<m>\\d{1,2})/(?<d>\\d{1,2})(?:/(?<y>\\d{4}|\\d{2}))?\\s*[-\u2013\u2014:]\\s*"
                    + "(?<number>\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)\\s*(?<unit>[kKmM])?(?:\\s+reach)?\\.?");

    /** The lines of a cell that are not blank; {@code year} is taken where a date has none. */
    static List<ReceiptLine> of(String cell, int year) {
        List<ReceiptLine> lines = new ArrayList<>();
        cell.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.length() <= LONGEST ? line : line.substring(0, LONGEST))
                .forEach(line -> lines.add(parse(line, year)));
        return lines;
    }

    /** Whether the line says more than its words. */
    boolean isRead() {
        return postedOn != null || channelUrl != null;
    }

    private static ReceiptLine parse(String line, int year) {
        Matcher address = ADDRESS.matcher(line);
        String channel = address.find() ? address.group() : null;
        String words = channel == null ? line : line.replace(channel, "").strip();
        Matcher form = DATE_AND_REACH.matcher(words);
        if (!form.matches()) {
            return new ReceiptLine(line, null, null, channel);
        }
        try {
            return new ReceiptLine(line, day(form, year), reach(form), channel);
        } catch (DateTimeException | ArithmeticException unreadable) {
            return new ReceiptLine(line, null, null, channel); // it stays as the text it is
        }
    }

    private static LocalDate day(Matcher form, int year) {
        String written = form.group("y");
        int of = written == null ? year : Integer.parseInt(written) + (written.length() == 2 ? 2000 : 0);
        return LocalDate.of(of, Integer.parseInt(form.group("m")), Integer.parseInt(form.group("d")));
    }

    private static long reach(Matcher form) {
        BigDecimal number = new BigDecimal(form.group("number").replace(",", ""));
        String unit = form.group("unit") == null ? "" : form.group("unit").toLowerCase();
        int power = unit.equals("k") ? 3 : unit.equals("m") ? 6 : 0;
        return number.scaleByPowerOfTen(power).longValueExact();
    }
}
