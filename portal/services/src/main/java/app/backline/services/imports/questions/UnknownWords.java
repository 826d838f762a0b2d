package app.backline.services.imports.questions;

import app.backline.services.imports.values.Cells;
import app.backline.services.names.NameKey;
import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Words of a column that nobody knows; each is a question of its own. At most {@value #MOST} are asked: a column with more
 * is not a column of words, and its further rows are refused when they are read.
 */
public final class UnknownWords implements QuestionSource {
    static final int MOST = 20;
    private static final int SPELLINGS = 3;

    private final String field;
    private final Predicate<String> known;
    private final List<ImportQuestion.Choice> meanings;
    private final Map<String, FoundValues> unknown = new LinkedHashMap<>();

    /**
     * @param field of the column
     * @param known whether a word, in lower case with single blanks, has a meaning
     * @param meanings what a word can mean
     */
    public UnknownWords(String field, Predicate<String> known, List<ImportQuestion.Choice> meanings) {
        this.field = field;
        this.known = known;
        this.meanings = meanings;
    }

    /** Names the question about a word, for {@link ImportRow#answer}. */
    public static String key(String field, String word) {
        return field + ":" + NameKey.of(word);
    }

    @Override
    public void see(ImportRow row) {
        String word = row.text(field);
        String plain = word.isEmpty() ? "" : NameKey.of(word);
        if (!plain.isEmpty() && !known.test(plain) && (unknown.size() < MOST || unknown.containsKey(plain))) {
            unknown.computeIfAbsent(plain, first -> new FoundValues(SPELLINGS)).add(word, row.number());
        }
    }

    @Override
    public List<ImportQuestion> questions() {
        return unknown.entrySet().stream()
                .map(word -> question(word.getValue()))
                .toList();
    }

    private ImportQuestion question(FoundValues found) {
        String word = found.all().get(0).value();
        return new ImportQuestion(
                key(field, word),
                "What does the " + Cells.label(field).toLowerCase() + " \"" + word + "\" mean?",
                found.all(),
                meanings);
    }
}
