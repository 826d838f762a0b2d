package app.backline.services.campaigns.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** UTF-8 with a byte order mark, which spreadsheets need to see that it is UTF-8. */
final class CsvSheet implements Sheet {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer text;
    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void row(List<Object> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::cell).toList());
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe; a negative number is none. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        boolean runs = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return runs ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
