package app.backline.tenants;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of {@link BulkTable} for one target. */
record BulkStatements(BulkTarget target) {
    String stage() {
        return "stage_" + target.table();
    }

    String dropStage() {
        return "drop table if exists pg_temp." + stage();
    }

    String createStage() {
        return "create temp table " + stage() + " on commit drop as select " + list(target.columns(), "")
                + ", 0::bigint as stage_row from " + target.table() + " limit 0";
    }

    String copy() {
        return "copy pg_temp." + stage() + " (" + list(target.columns(), "") + ", stage_row) from stdin";
    }

    /** One number for each staged row, in order: the ordinal of its {@link BulkOutcome}. */
    String outcomes() {
        String keys = list(target.key(), "s.");
        return "select case when s.earlier is null and t.id is null then 0"
                + " when coalesce(s.earlier, " + text("t.") + ") = " + text("s.") + " then 2 else 1 end"
                + " from (select s.*, lag(" + text("s.") + ") over (partition by " + keys
                + " order by s.stage_row) as earlier from pg_temp." + stage() + " s) s left join " + target.table()
                + " t on "
                + target.key().stream().map(c -> "t." + c + " = s." + c).collect(Collectors.joining(" and "))
                + " order by s.stage_row";
    }

    /** Answers one row: how many were inserted, how many updated. */
    String write() {
        return "with written as (insert into " + target.table() + " as t (org_id, " + list(target.columns(), "")
                + ") select current_setting('app.org_id')::uuid, " + list(target.columns(), "s.") + " from ("
                + source() + ") s" + onConflict() + " returning t.xmax = 0 as fresh)"
                + " select count(*) filter (where fresh), count(*) filter (where not fresh) from written";
    }

    /** Of several rows with one key the last one counts; sorted by key, so that two imports cannot deadlock. */
    private String source() {
        if (target.key().isEmpty()) {
            return "select * from pg_temp." + stage() + " order by stage_row";
        }
        String keys = list(target.key(), "");
        return "select distinct on (" + keys + ") * from pg_temp." + stage() + " order by " + keys + ", stage_row desc";
    }

    private String onConflict() {
        if (target.key().isEmpty()) {
            return "";
        }
        String conflict = " on conflict (org_id, " + list(target.key(), "") + ") do ";
        List<String> changing = target.changing();
        if (changing.isEmpty()) {
            return conflict + "nothing";
        }
        List<String> sets = new ArrayList<>(changing.stream()
                .map(column -> column + " = excluded." + column)
                .toList());
        sets.add("version = t.version + 1");
        return conflict + "update set " + String.join(", ", sets) + " where row(" + list(changing, "t.")
                + ") is distinct from row(" + list(changing, "excluded.") + ")";
    }

    private String text(String prefix) {
        return "row(" + list(target.changing(), prefix) + ")::text";
    }

    private static String list(List<String> columns, String prefix) {
        return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
    }
}
