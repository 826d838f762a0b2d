package app.backline.services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.imports.csv.CsvFile;
import app.backline.services.imports.mapping.ColumnMapping;
import app.backline.services.spi.ImportContext;
import app.backline.services.spi.ImportDefinition;
import app.backline.services.spi.ImportedRow;
import app.backline.services.spi.RowOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportEngineTest {
    @TempDir
    Path folder;

    private final SampleDefinition songs = new SampleDefinition();

    @Test
    void good_rows_are_written_and_each_bad_one_has_its_number_and_reason() {
        ImportOutcome outcome = run("Campaign,Goal\nA,10K\n,5\nB,many\nrefused,1\n\nC,\"1,234\"\n");
        assertThat(songs.written)
                .containsExactly(new SampleDefinition.Song("A", 10_000L), new SampleDefinition.Song("C", 1_234L));
        assertThat(outcome.total()).isEqualTo(5);
        assertThat(outcome.imported()).isEqualTo(2);
        assertThat(outcome.rejected())
                .containsEntry(3, "Campaign is blank.".replace("Campaign", "Name"))
                .containsEntry(4, "Goal \"many\" is not a whole number. Write it like 1,234 or 10K.")
                .containsEntry(5, "The song is refused.")
                .hasSize(3);
    }

    @Test
    void a_row_with_missing_or_surplus_columns_is_reported() {
        ImportOutcome outcome = run("Campaign,Goal\nA\nB,1,surplus\nC,2,,\n");
        assertThat(outcome.rejected().get(2)).contains("1 of 2 columns");
        assertThat(outcome.rejected().get(3)).contains("3 columns, the header has 2");
        assertThat(outcome.imported()).isEqualTo(1);
    }

    @Test
    void blanks_of_all_kinds_are_stripped() {
        run("Campaign, Goal \n\u00a0 A\u202f\t, 5\u00a0\n");
        assertThat(songs.written).containsExactly(new SampleDefinition.Song("A", 5L));
    }

    @Test
    void a_fault_of_the_definition_stops_its_row_only() {
        ImportOutcome outcome = run("Campaign,Goal\ncrash,1\nA,1\n");
        assertThat(outcome.rejected()).containsOnlyKeys(2);
        assertThat(outcome.imported()).isEqualTo(1);
    }

    @Test
    void warnings_and_repeated_headers_are_told() {
        ImportOutcome outcome = run("Campaign,Goal,Goal,Paid Vendor?\nA,1,2,maybe\nB,1,2,\n");
        assertThat(outcome.warnings())
                .containsExactly(
                        "The file has more than one column \"Goal\"; the first one is read.",
                        "Row 2: Paid is unclear.");
        assertThat(outcome.warned()).isEqualTo(1);
        assertThat(songs.written.get(0).goal()).isEqualTo(1);
    }

    @Test
    void the_same_file_twice_changes_nothing_the_second_time() {
        run("Campaign,Goal\nA,1\nB,2\n");
        ImportOutcome second = run("Campaign,Goal\nA,1\nB,2\n");
        assertThat(second.unchanged()).isEqualTo(2);
        assertThat(second.imported()).isZero();
        assertThat(songs.written).hasSize(2);
    }

    @Test
    void a_definition_that_forgets_rows_fails_the_run() {
        ImportDefinition<SampleDefinition.Song> forgetful = new SampleDefinition() {
            @Override
            public List<RowOutcome> write(List<ImportedRow<Song>> rows, ImportContext context) {
                return List.of();
            }
        };
        assertThatThrownBy(() -> run(forgetful, "Campaign,Goal\nA,1\n")).isInstanceOf(IllegalStateException.class);
    }

    private ImportOutcome run(String text) {
        return run(songs, text);
    }

    private <N> ImportOutcome run(ImportDefinition<N> definition, String text) {
        try {
            Path path = Files.write(folder.resolve("songs.csv"), text.getBytes(StandardCharsets.UTF_8));
            CsvFile file = CsvFile.open(path);
            ColumnMapping mapping = ColumnMapping.of(file.headers(), definition, Map.of());
            return new ImportEngine<>(file, mapping, definition, Map.of())
                    .apply(new ImportContext(new UUID(0, 1), "songs.csv", false, Set.of()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
