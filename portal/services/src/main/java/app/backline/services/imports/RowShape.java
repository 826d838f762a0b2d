package app.backline.services.imports;

import app.backline.services.imports.csv.CsvRow;
import app.backline.services.imports.csv.Text;
import java.util.Optional;

/** Whether a record has the columns of its header. */
final class RowShape {
    private RowShape() {}

    /** What is wrong with it, and where to look. */
    static Optional<String> complaint(CsvRow row, int columns) {
        String[] cells = row.cells();
        if (cells.length < columns) {
            return Optional.of("It has " + cells.length + " of " + columns
                    + " columns. Look for a missing separator or a line break outside quotes.");
        }
        for (int i = columns; i < cells.length; i++) {
            if (!Text.strip(cells[i]).isEmpty()) {
                return Optional.of("It has " + cells.length + " columns, the header has " + columns
                        + ". Look for a separator inside a cell that is not quoted.");
            }
        }
        return Optional.empty();
    }
}
