package app.backline.services.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "@cmd", "-1+2", "\tx", "-"})
    void a_cell_that_a_spreadsheet_would_run_is_neutralised(String cell) {
        assertThat(RejectedCsv.cell(cell)).isEqualTo("'" + cell);
    }

    @Test
    void a_negative_figure_stays_one() {
        assertThat(RejectedCsv.cell("-350")).isEqualTo("-350");
        assertThat(RejectedCsv.cell("-1,234.5")).isEqualTo("\"-1,234.5\"");
    }

    @Test
    void a_line_has_number_reason_and_the_cells_as_they_were() {
        assertThat(RejectedCsv.line(new RejectedLine(7, "Goal is blank.", List.of("A \"B\", C", "two\nlines", "x"))))
                .isEqualTo("7,Goal is blank.,\"A \"\"B\"\", C\",\"two\nlines\",x\r\n");
    }
}
