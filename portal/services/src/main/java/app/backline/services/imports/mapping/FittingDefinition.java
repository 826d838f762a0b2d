package app.backline.services.imports.mapping;

import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportDefinition;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says why a file does not fit a definition, and which other one it fits. Another definition is better when it misses no
 * column and knows more of the file's headers; when the file could be read as it is asked, clearly more: {@value #CLEARLY}.
 */
public final class FittingDefinition {
    static final int CLEARLY = 3;

    private FittingDefinition() {}

    /**
     * @param others definitions that may be suggested
     * @throws WrongFile when another definition reads it better
     * @throws InvalidInput when a required field has no column
     */
    public static void require(
            ColumnMapping mapping, ImportDefinition<?> definition, Collection<? extends ImportDefinition<?>> others) {
        requireNoBetter(mapping, definition, others);
        List<String> missing = mapping.missing(definition);
        if (!missing.isEmpty()) {
            throw new InvalidInput(
                    "file", lacks(mapping, missing) + " Choose which column holds it, or export the file with it.");
        }
    }

    /** @throws WrongFile when another definition reads it better */
    public static void requireNoBetter(
            ColumnMapping mapping, ImportDefinition<?> definition, Collection<? extends ImportDefinition<?>> others) {
        List<String> missing = mapping.missing(definition);
        int own = Math.max(mapping.columns().size(), known(mapping.headers(), definition));
        int needed = missing.isEmpty() ? own + CLEARLY : own + 1;
        best(mapping.headers(), others)
                .filter(other -> known(mapping.headers(), other) >= needed)
                .ifPresent(other -> {
                    throw new WrongFile(
                            (missing.isEmpty() ? "" : lacks(mapping, missing) + " ")
                                    + advice(mapping.headers(), definition, other),
                            other);
                });
    }

    private static String lacks(ColumnMapping mapping, List<String> missing) {
        String lacks = missing.size() == 1 ? "the column " : "the columns ";
        return "The file lacks " + lacks + String.join(", ", missing) + ". Found: "
                + mapping.headers().stream().filter(h -> !h.isEmpty()).collect(Collectors.joining(", ")) + ".";
    }

    private static String advice(List<String> headers, ImportDefinition<?> asked, ImportDefinition<?> other) {
        return "This looks like another export: " + known(headers, other) + " of its " + headers.size()
                + " columns fit \"" + other.displayName() + "\", " + known(headers, asked) + " fit \""
                + asked.displayName() + "\". Choose \"" + other.displayName() + "\" (" + other.key() + ").";
    }

    private static Optional<? extends ImportDefinition<?>> best(
            List<String> headers, Collection<? extends ImportDefinition<?>> others) {
        return others.stream()
                .filter(other -> ColumnMapping.of(headers, other, Map.of())
                        .missing(other)
                        .isEmpty())
                .max(Comparator.comparingInt(other -> known(headers, other)));
    }

    private static int known(List<String> headers, ImportDefinition<?> definition) {
        return ColumnMapping.of(headers, definition, Map.of()).columns().size();
    }
}
