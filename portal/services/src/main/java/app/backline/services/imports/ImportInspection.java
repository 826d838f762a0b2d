package app.backline.services.imports;

import app.backline.services.imports.csv.CsvFile;
import app.backline.services.imports.csv.Text;
import app.backline.services.imports.mapping.ColumnMapping;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a file looks like before it is mapped.
 *
 * @param charset its characters
 * @param separator between its cells, in words
 * @param rows how many rows it has under the header
 * @param columns its columns with suggested fields
 * @param missing labels of required fields without a column
 */
public record ImportInspection(
        String charset, String separator, int rows, List<ImportColumn> columns, List<String> missing) {
    static ImportInspection of(CsvFile file, ColumnMapping mapping, List<String> missing) {
        List<ImportColumn> columns = IntStream.range(0, file.headers().size())
                .mapToObj(i -> new ImportColumn(file.headers().get(i), mapping.fieldOf(i), samples(file, i)))
                .toList();
        return new ImportInspection(file.charset().name(), words(file.separator()), file.rows(), columns, missing);
    }

    private static List<String> samples(CsvFile file, int column) {
        return file.samples().stream()
                .map(row -> column < row.cells().length ? Text.strip(row.cells()[column]) : "")
                .filter(cell -> !cell.isEmpty())
                .limit(3)
                .toList();
    }

    private static String words(char separator) {
        return switch (separator) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> "comma";
        };
    }
}
