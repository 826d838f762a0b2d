package app.backline.services.imports.csv;

import app.backline.services.problems.InvalidInput;
import app.backline.services.problems.Problem;
import app.backline.services.problems.TooLarge;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The records of a file from the header on, one after the other; blank ones are left out but counted. */
public final class CsvRows implements Iterator<CsvRow>, AutoCloseable {
    static final int CELL_LIMIT = 100_000;
    private static final int ROW_LIMIT = 1_000_000;
    private static final int COLUMN_LIMIT = 500;

    private final CsvReader<String[]> reader;
    private final Iterator<String[]> records;
    private final boolean quoted;
    private int number;
    private CsvRow next;

    /** @param quoted whether the file uses quotes at all */
    CsvRows(Reader characters, char separator, boolean quoted) {
        this.quoted = quoted;
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .build(
                        StringArrayHandler.of(limits -> limits.maxFields(COLUMN_LIMIT)
                                .maxFieldSize(CELL_LIMIT)
                                .maxRecordSize(ROW_LIMIT)),
                        characters);
        records = reader.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && advance()) {
            // until a record is not blank
        }
        return next != null;
    }

    @Override
    public CsvRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRow row = next;
        next = null;
        return row;
    }

    private boolean advance() {
        try {
            if (!records.hasNext()) {
                return false;
            }
            CsvRow row = new CsvRow(number + 1, records.next());
            boolean blank = row.isBlank();
            if (!blank || number > 0) {
                number++;
            }
            next = blank ? null : row;
            return true;
        } catch (CsvParseException e) {
            throw refusal(e);
        }
    }

    private Problem refusal(CsvParseException e) {
        String row = "Row " + (number + 1);
        String reason =
                e.getMessage() + (e.getCause() == null ? "" : " " + e.getCause().getMessage());
        if (reason.toLowerCase().contains("quot")) {
            return new InvalidInput(
                    "file",
                    row + ": a quote (\") begins there and is not closed, so the rows after it cannot be told apart."
                            + " Close the quote, or write it twice (\"\") where it belongs to the text.");
        }
        if (quoted) {
            return new InvalidInput(
                    "file",
                    row + " holds a cell of more than 100,000 characters. Most often a quote (\") begins there and is"
                            + " not closed.");
        }
        return new TooLarge(row + " is longer than the portal reads (100,000 characters a cell, 500 columns)."
                + " Is this really a CSV file with one record on each line?");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
