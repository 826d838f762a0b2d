package app.backline.services.names;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name made comparable with names that people spelled in another way: without case, accents, punctuation and legal form,
 * and as the set of its groups of three letters.
 *
 * <p>Likeness of two names = shared groups / all groups of both, as PostgreSQL's pg_trgm counts: each word with two blanks
 * before and one behind it.
 */
public final class NameLikeness {
    /** From here on two names are suspected of meaning one party. */
    public static final double SUSPICIOUS = 0.5;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019`.]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "company",
            "plc",
            "pty",
            "gmbh",
            "ag",
            "ug",
            "kg",
            "ohg",
            "sarl",
            "sas",
            "sa",
            "srl",
            "spa",
            "bv",
            "nv",
            "oy",
            "ab",
            "as",
            "aps");
    private static final int GROUP = 3;

    private final String core;
    private final Set<String> groups = new HashSet<>();

    private NameLikeness(String core) {
        this.core = core;
        for (String word : core.split(" ")) {
            String padded = "  " + word + " ";
            for (int i = 0; !word.isEmpty() && i + GROUP <= padded.length(); i++) {
                groups.add(padded.substring(i, i + GROUP));
            }
        }
    }

    public static NameLikeness of(String name) {
        return new NameLikeness(core(name));
    }

    /** "Paper Lanterns, Ltd." is "paper lanterns"; a name that is nothing but a legal form stays. */
    public static String core(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(NameKey.of(name), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        String words = NO_LETTER
                .matcher(APOSTROPHES.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String rest = words;
        int last = rest.lastIndexOf(' ');
        while (last > 0 && LEGAL_FORMS.contains(rest.substring(last + 1))) {
            rest = rest.substring(0, last);
            last = rest.lastIndexOf(' ');
        }
        return rest;
    }

    public String core() {
        return core;
    }

    /** The groups of three letters, for finding names that share any. */
    public Set<String> groups() {
        return Set.copyOf(groups);
    }

    /** 0 for nothing in common, 1 for the same name but for its spelling. */
    public double to(NameLikeness other) {
        if (core.isEmpty() || other.core.isEmpty()) {
            return 0;
        }
        if (core.replace(" ", "").equals(other.core.replace(" ", ""))) {
            return 1;
        }
        long shared = groups.stream().filter(other.groups::contains).count();
        return (double) shared / (groups.size() + other.groups.size() - shared);
    }
}
