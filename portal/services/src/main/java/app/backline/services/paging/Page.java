package app.backline.services.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One part of a list.
 *
 * @param items the rows, in the list's order
 * @param next the cursor of the following part; null at the end
 */
public record Page<T>(List<T> items, String next) {
    /**
     * Makes a page of rows that were read with one row more than asked for.
     *
     * @param rows up to {@code limit + 1} rows
     * @param cursor the place of a row
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, cursor.apply(items.get(items.size() - 1)).encode());
    }
}
