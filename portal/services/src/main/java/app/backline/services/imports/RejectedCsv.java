package app.backline.services.imports;

import java.util.List;

/** Rejected rows as a CSV file that a person mends and uploads again. */
final class RejectedCsv {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private RejectedCsv() {}

    static String line(RejectedLine row) {
        StringBuilder line = new StringBuilder();
        line.append(row.rowNumber()).append(',').append(cell(row.reason()));
        row.cells().forEach(text -> line.append(',').append(cell(text)));
        return line.append("\r\n").toString();
    }

    static String header(List<String> headers) {
        StringBuilder line = new StringBuilder("Row,Reason");
        headers.forEach(text -> line.append(',').append(cell(text)));
        return line.append("\r\n").toString();
    }

    /** Quoted where needed; a cell that a spreadsheet would run as a formula gets an apostrophe. */
    static String cell(String text) {
        boolean runs = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
        String safe = runs ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A negative Remaining is a figure and no formula. */
    private static boolean isNumber(String text) {
        return text.matches("-\\d[\\d,]*(\\.\\d+)?");
    }
}
