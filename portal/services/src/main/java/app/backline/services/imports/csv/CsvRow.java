package app.backline.services.imports.csv;

/**
 * A record of the file.
 *
 * @param number counted from the header, which is 1; blank records count
 * @param cells as they stand in the file
 */
public record CsvRow(int number, String[] cells) {
    public boolean isBlank() {
        for (String cell : cells) {
            if (!Text.strip(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
