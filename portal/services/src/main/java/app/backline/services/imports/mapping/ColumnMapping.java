package app.backline.services.imports.mapping;

import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportField;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The columns of one file as fields of one definition.
 *
 * @param headers of the file
 * @param columns field key to the index of its column
 */
public record ColumnMapping(List<String> headers, Map<String, Integer> columns) {
    /**
     * Matches headers by name, after the person's own choices.
     *
     * @param chosen header to field key, or to null for a column that is left out
     * @throws InvalidInput when a choice names a header or field that does not exist, or a field twice
     */
    public static ColumnMapping of(List<String> headers, ImportDefinition<?> definition, Map<String, String> chosen) {
        List<String> plain = headers.stream().map(HeaderName::plain).toList();
        Map<String, Integer> columns = new LinkedHashMap<>();
        boolean[] taken = new boolean[headers.size()];
        chosen.forEach((header, field) -> {
            int column = indexOf(headers, plain, header);
            taken[column] = true;
            choose(columns, definition, field, column);
        });
        for (ImportField field : definition.fields()) {
            if (!columns.containsKey(field.key())) {
                match(field, plain, taken).ifPresent(column -> {
                    taken[column] = true;
                    columns.put(field.key(), column);
                });
            }
        }
        return new ColumnMapping(headers, Collections.unmodifiableMap(columns));
    }

    private static int indexOf(List<String> headers, List<String> plain, String header) {
        int exact = headers.indexOf(header);
        int column = exact >= 0 ? exact : plain.indexOf(HeaderName.plain(header));
        if (column < 0) {
            throw new InvalidInput(
                    "mapping", "The file has no column \"" + header + "\". Found: " + String.join(", ", headers) + ".");
        }
        return column;
    }

    private static void choose(Map<String, Integer> columns, ImportDefinition<?> definition, String field, int column) {
        if (field == null) {
            return;
        }
        List<String> keys = definition.fields().stream().map(ImportField::key).toList();
        if (!keys.contains(field)) {
            throw new InvalidInput(
                    "mapping", "There is no field \"" + field + "\". Use one of " + String.join(", ", keys) + ".");
        }
        if (columns.put(field, column) != null) {
            throw new InvalidInput("mapping", "Two columns are mapped to the field \"" + field + "\". Choose one.");
        }
    }

    private static OptionalInt match(ImportField field, List<String> plain, boolean[] taken) {
        List<String> names = new ArrayList<>(field.aliases());
        names.add(field.label());
        names.add(field.key());
        return names.stream()
                .map(HeaderName::plain)
                .flatMapToInt(name -> IntStream.range(0, plain.size())
                        .filter(i -> !taken[i] && plain.get(i).equals(name)))
                .findFirst();
    }

    /** Labels of required fields without a column. */
    public List<String> missing(ImportDefinition<?> definition) {
        return definition.fields().stream()
                .filter(field -> field.required() && !columns.containsKey(field.key()))
                .map(ImportField::label)
                .toList();
    }

    /** Header to field key, null where a column is left out; in the file's order. */
    public Map<String, String> byHeader() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            if (!headers.get(i).isEmpty()) {
                fields.putIfAbsent(headers.get(i), fieldOf(i));
            }
        }
        return fields;
    }

    /** The field of a column; null when it is left out. */
    public String fieldOf(int column) {
        return columns.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue(), column))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Headers that stand in the file more than once; the first column counts. */
    public List<String> repeated() {
        return headers.stream()
                .filter(header -> !header.isEmpty() && Collections.frequency(headers, header) > 1)
                .distinct()
                .toList();
    }
}
