package app.backline.services.imports;

import app.backline.services.imports.values.Cells;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportField;
import app.backline.services.spi.ImportRow;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import java.util.ArrayList;
import java.util.List;

/** Songs with goals, kept in a list. */
class SampleDefinition implements ImportDefinition<SampleDefinition.Song> {
    final List<Song> written = new ArrayList<>();

    record Song(String name, Long goal) {}

    @Override
    public String key() {
        return "songs";
    }

    @Override
    public String displayName() {
        return "Songs";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportField.required("name", "Campaign", "Campaign Name"),
                ImportField.required("goal", "Goal"),
                ImportField.optional("paid", "Paid vendor", "Paid Vendor?"));
    }

    @Override
    public Song read(ImportRow row) {
        if (row.text("paid").equals("maybe")) {
            row.warn("Paid is unclear.");
        }
        if (row.text("name").equals("crash")) {
            throw new IllegalStateException("a fault of the definition");
        }
        return new Song(Cells.required(row, "name"), Cells.count(row, "goal"));
    }

    @Override
    public List<RowOutcome> write(List<ImportedRow<Song>> rows, ImportContext context) {
        return rows.stream().map(row -> write(row.value())).toList();
    }

    private RowOutcome write(Song song) {
        if (song.name().equals("refused")) {
            return RowOutcome.rejected("The song is refused.");
        }
        if (written.contains(song)) {
            return RowOutcome.UNCHANGED;
        }
        written.add(song);
        return RowOutcome.IMPORTED;
    }
}
