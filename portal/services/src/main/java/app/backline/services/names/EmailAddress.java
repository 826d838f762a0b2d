package app.backline.services.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address that mail can be sent to: one {@code @}, no blanks, a domain with a dot. */
public record EmailAddress(String text) {
    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[^\\s@,;<>()\"]{1,64}@[^\\s@,;<>()\"]+\\.[^\\s@.,;<>()\"]{2,}");
    private static final Pattern BETWEEN = Pattern.compile("[,;|\\r\\n]+");
    private static final Pattern LOST_DOT = Pattern.compile("([^\\s@]+@[^\\s@.]+)(com|net|org)");

    public EmailAddress {
        if (!isValid(text)) {
            throw new IllegalArgumentException(text + " is no e-mail address");
        }
    }

    public static boolean isValid(String text) {
        return text != null
                && text.length() <= LONGEST
                && !text.contains("..")
                && FORM.matcher(text).matches();
    }

    /** The addresses of a cell that may hold several, divided by comma, semicolon, bar, line or, if all are, blank. */
    public static List<String> split(String cell) {
        return cell == null
                ? List.of()
                : Arrays.stream(BETWEEN.split(cell))
                        .flatMap(part -> words(part.strip()))
                        .filter(address -> !address.isEmpty())
                        .toList();
    }

    private static Stream<String> words(String part) {
        String[] words = part.split("\\s+");
        return Arrays.stream(words).allMatch(word -> word.contains("@")) ? Arrays.stream(words) : Stream.of(part);
    }

    /** What is wrong with an address that is not valid, and what may have been meant. */
    public static String problem(String text) {
        String domain = text.substring(text.lastIndexOf('@') + 1);
        Matcher lost = LOST_DOT.matcher(text);
        String why = "";
        if (!text.contains("@")) {
            why = " The @ is missing.";
        } else if (text.indexOf('@') != text.lastIndexOf('@')) {
            why = " Put every address on a line of its own.";
        } else if (lost.matches()) {
            why = " A dot is missing: did you mean " + lost.group(1) + "." + lost.group(2) + "?";
        } else if (!domain.contains(".")) {
            why = " The part after the @ has no dot.";
        } else if (text.chars().anyMatch(Character::isWhitespace)) {
            why = " There is a blank in it.";
        }
        return "\"" + text + "\" is not an e-mail address." + why;
    }

    /** What follows the {@code @}, in lower case. */
    public static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
