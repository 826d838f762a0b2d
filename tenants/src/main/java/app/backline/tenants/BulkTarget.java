package app.backline.tenants;

import java.util.List;

/**
 * Where {@link BulkTable} writes. Neither list names {@code org_id}: every row belongs to the current organization.
 *
 * @param table an isolated table that has the columns of {@link OrgScoped}
 * @param columns the columns a row brings, {@code id} among them
 * @param key the columns that, with the organization, are unique: a row that exists is changed instead; never null in a
 *     row; empty when every row is new
 * @param kept columns that an existing row keeps; {@code id} and the key are always kept
 */
public record BulkTarget(String table, List<String> columns, List<String> key, List<String> kept) {
    public BulkTarget {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        kept = List.copyOf(kept);
        requireName(table);
        columns.forEach(BulkTarget::requireName);
        if (!columns.containsAll(key) || !columns.containsAll(kept)) {
            throw new IllegalArgumentException("Key and kept columns of " + table + " must be among its columns");
        }
    }

    /** Every row is new. */
    public static BulkTarget insert(String table, String... columns) {
        return new BulkTarget(table, List.of(columns), List.of(), List.of());
    }

    /** Rows whose key exists are changed where they differ. */
    public static BulkTarget upsert(String table, List<String> key, String... columns) {
        return new BulkTarget(table, List.of(columns), key, List.of());
    }

    public BulkTarget keeping(String... columns) {
        return new BulkTarget(table, this.columns, key, List.of(columns));
    }

    /** The columns that change in a row that exists. */
    List<String> changing() {
        return columns.stream()
                .filter(column -> !column.equals("id") && !key.contains(column) && !kept.contains(column))
                .toList();
    }

    static void requireName(String name) {
        if (!name.matches("[a-z_][a-z0-9_]*")) {
            throw new IllegalArgumentException("Not a name of a table or column: " + name);
        }
    }
}
