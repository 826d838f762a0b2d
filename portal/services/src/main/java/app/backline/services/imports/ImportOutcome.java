package app.backline.services.imports;

import java.util.List;
import java.util.SortedMap;

/**
 * What became of a file's rows.
 *
 * @param total rows that are not blank, without the header
 * @param rejected row number to reason
 * @param warned rows with at least one warning
 * @param warnings the first {@link ImportEngine#WARNINGS_KEPT} of them, as "Row N: remark"
 */
public record ImportOutcome(
        int total,
        int imported,
        int updated,
        int unchanged,
        SortedMap<Integer, String> rejected,
        int warned,
        List<String> warnings) {}
