package app.backline.tenants;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of COPY, sent in small parts so that memory stays the same for any number of rows. */
final class CopyText {
    private static final int PART = 64 * 1024;

    private final StringBuilder text = new StringBuilder(PART + 4096);
    private final CopyIn copy;
    private final int columns;

    CopyText(CopyIn copy, int columns) {
        this.copy = copy;
        this.columns = columns;
    }

    /** @return how many rows were sent; each ends with its number, from 0 */
    long send(Iterator<Object[]> rows) throws SQLException {
        try {
            long number = 0;
            while (rows.hasNext()) {
                row(rows.next(), number++);
                if (text.length() >= PART) {
                    flush();
                }
            }
            flush();
            copy.endCopy();
            return number;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void row(Object[] values, long number) {
        if (values.length != columns) {
            throw new IllegalArgumentException(
                    "Row " + number + " has " + values.length + " of " + columns + " values");
        }
        for (Object value : values) {
            append(value);
            text.append('\t');
        }
        text.append(number).append('\n');
    }

    private void append(Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof Jsonb json) {
            escape(json.text());
        } else if (value instanceof List<?> texts) {
            escape(ColumnConverter.literal(texts));
        } else {
            escape(value.toString());
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private void flush() throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
