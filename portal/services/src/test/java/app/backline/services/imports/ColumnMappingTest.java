package app.backline.services.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.imports.mapping.ColumnMapping;
import app.backline.services.imports.mapping.FittingDefinition;
import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {
    private final SampleDefinition songs = new SampleDefinition();

    @Test
    void headers_match_without_case_blanks_and_punctuation() {
        ColumnMapping mapping = map(List.of(" campaign NAME", "goal:", "PAID_VENDOR"), Map.of());
        assertThat(mapping.columns()).containsOnly(Map.entry("name", 0), Map.entry("goal", 1), Map.entry("paid", 2));
    }

    @Test
    void a_choice_wins_and_a_skipped_column_stays_out() {
        Map<String, String> chosen = new HashMap<>();
        chosen.put("Title", "name");
        chosen.put("Paid Vendor?", null);
        ColumnMapping mapping = map(List.of("Campaign", "Title", "Goal", "Paid Vendor?"), chosen);
        assertThat(mapping.columns()).containsOnly(Map.entry("name", 1), Map.entry("goal", 2));
        assertThat(mapping.byHeader()).containsEntry("Title", "name").containsEntry("Campaign", null);
    }

    @Test
    void choices_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> map(List.of("A"), Map.of("B", "name")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no column \"B\"")
                .hasMessageContaining("Found: A");
        assertThatThrownBy(() -> map(List.of("A"), Map.of("A", "nothing")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("no field \"nothing\"");
        assertThatThrownBy(() -> map(List.of("A", "B"), Map.of("A", "name", "B", "name")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("Two columns");
    }

    @Test
    void what_is_missing_is_listed_with_what_was_found() {
        assertThatThrownBy(() -> FittingDefinition.require(map(List.of("Vendor", "Cost"), Map.of()), songs, List.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith("The file lacks the columns Campaign, Goal. Found: Vendor, Cost.");
    }

    @Test
    void the_definition_that_fits_is_named() {
        SampleDefinition vendors = new SampleDefinition() {
            @Override
            public String key() {
                return "vendors";
            }

            @Override
            public String displayName() {
                return "Vendors";
            }

            @Override
            public List<ImportField> fields() {
                return List.of(ImportField.required("vendor", "Vendor"));
            }
        };
        assertThatThrownBy(() ->
                        FittingDefinition.require(map(List.of("Vendor", "Cost"), Map.of()), songs, List.of(vendors)))
                .hasMessageContaining("Choose \"Vendors\" (vendors)");
        assertThatCode(() ->
                        FittingDefinition.require(map(List.of("Campaign", "Goal"), Map.of()), songs, List.of(vendors)))
                .doesNotThrowAnyException();
    }

    private ColumnMapping map(List<String> headers, Map<String, String> chosen) {
        return ColumnMapping.of(headers, songs, chosen);
    }
}
