package app.backline.services.imports;

import app.backline.services.imports.csv.CsvFile;
import app.backline.services.imports.csv.CsvRow;
import app.backline.services.imports.csv.CsvRows;
import app.backline.services.imports.mapping.ColumnMapping;
import app.backline.services.spi.ImportRow;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

/** The well-shaped rows of a file as they stream by; opened only when somebody looks at them. */
final class MappedRows implements Iterable<ImportRow>, AutoCloseable {
    private final CsvFile file;
    private final ColumnMapping mapping;
    private final List<CsvRows> opened = new ArrayList<>(1);

    MappedRows(CsvFile file, ColumnMapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    @Override
    public Iterator<ImportRow> iterator() {
        CsvRows rows = file.read();
        opened.add(rows);
        rows.next();
        return StreamSupport.stream(Spliterators.<CsvRow>spliteratorUnknownSize(rows, 0), false)
                .filter(row -> RowShape.complaint(row, file.headers().size()).isEmpty())
                .<ImportRow>map(row -> new MappedRow(row, mapping, Map.of()))
                .iterator();
    }

    @Override
    public void close() {
        opened.forEach(CsvRows::close);
    }
}
