package app.backline.services.imports.questions;

import app.backline.services.spi.ImportQuestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of a file with how often and where they stand, in the order they first appear. */
public final class FoundValues {
    private static final int SAMPLE_ROWS = 5;
    private static final int LONGEST = 60;

    private final int most;
    private final Map<String, Seen> values = new LinkedHashMap<>();

    /** @param most different values are kept; further ones are left out */
    public FoundValues(int most) {
        this.most = most;
    }

    public void add(String value, int row) {
        String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST - 1) + "…";
        Seen seen = values.get(shown);
        if (seen == null && values.size() < most) {
            seen = new Seen();
            values.put(shown, seen);
        }
        if (seen != null) {
            seen.at(row);
        }
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public List<ImportQuestion.Found> all() {
        return values.entrySet().stream()
                .map(value -> new ImportQuestion.Found(
                        value.getKey(), value.getValue().count, List.copyOf(value.getValue().rows)))
                .toList();
    }

    private static final class Seen {
        private final List<Integer> rows = new ArrayList<>(SAMPLE_ROWS);
        private int count;

        private void at(int row) {
            count++;
            if (rows.size() < SAMPLE_ROWS) {
                rows.add(row);
            }
        }
    }
}
