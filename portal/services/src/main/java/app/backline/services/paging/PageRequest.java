package app.backline.services.paging;

import app.backline.services.problems.BadRequest;
import app.backline.services.problems.InvalidInput;

/**
 * Which part of a list is wanted.
 *
 * @param limit rows at the most, 1 to 200
 * @param after the cursor that the page before gave as {@code next}; null for the first page
 */
public record PageRequest(int limit, Cursor after) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /**
     * @param limit null for 50
     * @param after null or blank for the first page
     * @throws InvalidInput when the limit is out of range
     * @throws BadRequest when the cursor is none of ours
     */
    public static PageRequest of(Integer limit, String after) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw new InvalidInput("limit", "limit must be from 1 to " + MAX_LIMIT + ".");
        }
        return new PageRequest(rows, after == null || after.isBlank() ? null : Cursor.decode(after));
    }

    public static PageRequest first() {
        return new PageRequest(DEFAULT_LIMIT, null);
    }

    public boolean isFirst() {
        return after == null;
    }
}
