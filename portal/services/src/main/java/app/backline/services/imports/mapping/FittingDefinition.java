package app.backline.services.imports.mapping;

import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why a file does not fit a definition, and which other one it fits. */
public final class FittingDefinition {
    private FittingDefinition() {}

    /** @throws InvalidInput when a required field has no column */
    public static void require(
            ColumnMapping mapping, ImportDefinition<?> definition, Collection<? extends ImportDefinition<?>> others) {
        List<String> missing = mapping.missing(definition);
        if (missing.isEmpty()) {
            return;
        }
        String lacks = missing.size() == 1 ? "the column " : "the columns ";
        String message = "The file lacks " + lacks + String.join(", ", missing) + ". Found: "
                + String.join(
                        ", ",
                        mapping.headers().stream().filter(h -> !h.isEmpty()).toList()) + ".";
        String advice = best(mapping.headers(), others)
                .map(other ->
                        " These headers fit \"" + other.displayName() + "\" (" + other.key() + "): import it as that.")
                .orElse(" Choose which column holds it, or export the file with it.");
        throw new InvalidInput("file", message + advice);
    }

    private static Optional<? extends ImportDefinition<?>> best(
            List<String> headers, Collection<? extends ImportDefinition<?>> others) {
        return others.stream()
                .filter(other -> ColumnMapping.of(headers, other, Map.of())
                        .missing(other)
                        .isEmpty())
                .max((a, b) -> Integer.compare(matched(headers, a), matched(headers, b)));
    }

    private static int matched(List<String> headers, ImportDefinition<?> definition) {
        return ColumnMapping.of(headers, definition, Map.of()).columns().size();
    }
}
