package app.backline.services.campaigns.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Texts are written inline as strings: a spreadsheet runs none of them, and no table of strings grows in memory. */
final class XlsxSheet implements Sheet {
    private static final int FLUSHED_ROWS = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out) {
        workbook = new Workbook(out, "Backline", "1.0");
        sheet = workbook.newWorksheet("Campaigns");
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cells.get(column) != null) {
                sheet.inlineString(row, column, cells.get(column).toString());
            }
        }
        row++;
        if (row % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
