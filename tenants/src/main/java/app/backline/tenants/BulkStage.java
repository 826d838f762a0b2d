package app.backline.tenants;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A temporary table that {@link BulkTable#stage} fills for a statement of the caller, which reads it as
 * {@code pg_temp.<name>}. It ends with the transaction and no other transaction sees it.
 *
 * @param columns name and type of each, for example {@code "goal bigint"}
 */
public record BulkStage(String name, List<String> columns) {
    public BulkStage {
        columns = List.copyOf(columns);
        BulkTarget.requireName(name);
    }

    public static BulkStage of(String name, String... columns) {
        return new BulkStage(name, List.of(columns));
    }

    String drop() {
        return "drop table if exists pg_temp." + name;
    }

    String create() {
        return "create temp table " + name + " (" + String.join(", ", columns) + ", stage_row bigint) on commit drop";
    }

    String copy() {
        return "copy pg_temp." + name + " ("
                + columns.stream()
                        .map(column -> column.substring(0, column.indexOf(' ')))
                        .collect(Collectors.joining(", "))
                + ", stage_row) from stdin";
    }

    String analyze() {
        return "analyze pg_temp." + name;
    }
}
