package app.backline.services.imports;

import java.util.List;

/** A rejected row to read. */
record RejectedLine(int rowNumber, String reason, List<String> cells) {
    String sentence() {
        return "Row " + rowNumber + ": " + reason;
    }
}
