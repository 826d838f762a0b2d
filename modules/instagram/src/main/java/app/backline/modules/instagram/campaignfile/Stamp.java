package app.backline.modules.instagram.campaignfile;

import app.backline.services.imports.values.Cells;
import app.backline.services.spi.ImportRow;
import java.time.LocalDate;

/**
 * A cell that says whether something was done: a check mark or the day it was done.
 *
 * @param on null for a check mark alone
 */
record Stamp(boolean done, LocalDate on) {
    private static final Stamp NOT_YET = new Stamp(false, null);

    static Stamp of(ImportRow row, String field) {
        String text = row.text(field);
        if (text.isEmpty()) {
            return NOT_YET;
        }
        if (Character.isDigit(text.charAt(0)) && text.length() > 1) {
            return new Stamp(true, Cells.date(row, field));
        }
        return new Stamp(Cells.checked(row, field), null);
    }

    /** What was done stays done, on the day that is known. */
    Stamp orElse(Stamp known) {
        return done ? new Stamp(true, on == null ? known.on : on) : known;
    }
}
