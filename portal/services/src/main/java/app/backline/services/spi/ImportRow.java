package app.backline.services.spi;

import java.util.List;

/**
 * One record of a file, by field.
 */
public interface ImportRow {
    /** The record's number as people count: the header is row 1, the first record row 2. */
    int number();

    /** The cell mapped to a field, stripped of blanks at both ends (non-breaking ones too); "" when blank or unmapped. */
    String text(String field);

    /** The key of the choice that answers a question of this file; null when the file did not raise it. */
    String answer(String question);

    /** Adds a remark that does not stop the row, for example that a vendor is unknown. */
    void warn(String message);

    /** The remarks so far. */
    List<String> warnings();
}
