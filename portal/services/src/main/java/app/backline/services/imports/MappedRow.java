package app.backline.services.imports;

import app.backline.services.imports.csv.CsvRow;
import app.backline.services.imports.csv.Text;
import app.backline.services.imports.mapping.ColumnMapping;
import app.backline.services.spi.ImportRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A record of a file, read by field. Its cells are let go once the definition has read it. */
final class MappedRow implements ImportRow {
    private final int number;
    private final ColumnMapping mapping;
    private final Map<String, String> answers;
    private String[] cells;
    private List<String> warnings = List.of();

    MappedRow(CsvRow row, ColumnMapping mapping, Map<String, String> answers) {
        this.answers = answers;
        this.number = row.number();
        this.cells = row.cells();
        this.mapping = mapping;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String text(String field) {
        if (cells == null) {
            throw new IllegalStateException("Read the cells of a row in ImportDefinition.read only");
        }
        Integer column = mapping.columns().get(field);
        return column == null || column >= cells.length ? "" : Text.strip(cells[column]);
    }

    @Override
    public String answer(String question) {
        return answers.get(question);
    }

    @Override
    public void warn(String message) {
        if (warnings.isEmpty()) {
            warnings = new ArrayList<>(2);
        }
        warnings.add(message);
    }

    @Override
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    void letCellsGo() {
        cells = null;
    }
}
