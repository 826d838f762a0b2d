package app.backline.services.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The comparable form of a name; kept beside the name in every table where names are unique. */
public final class NameKey {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");

    private NameKey() {}

    /** The name as it is stored and shown: one blank between words, none around them; empty for null. */
    public static String tidy(String name) {
        if (name == null) {
            return "";
        }
        if (isTidy(name)) {
            return name;
        }
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    public static String of(String name) {
        String tidy = tidy(name);
        return isTidy(tidy)
                ? tidy.toLowerCase(Locale.ROOT)
                : Normalizer.normalize(tidy, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Most names are plain ASCII with single blanks, and a file holds a hundred thousand of them. */
    private static boolean isTidy(String name) {
        boolean afterBlank = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && afterBlank)) {
                return false;
            }
            afterBlank = c == ' ';
        }
        return !afterBlank || name.isEmpty();
    }

    /** A {@code like} pattern that finds the text anywhere in a key. */
    public static String containing(String text) {
        return "%" + of(text).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
