package app.backline.services.imports.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backline.services.spi.ImportRow;
import app.backline.services.spi.RowRejected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "$200.00=200.00",
                "$150=150.00",
                "$0.00=0.00",
                "1,234.5=1234.50",
                "-$5=-5.00",
                "($5.25)=-5.25",
                "200 USD=200.00",
                "9999999999.99=9999999999.99"
            })
    void amounts(String text, BigDecimal amount) {
        assertThat(Cells.money(row(text), "sale_price")).isEqualTo(amount);
    }

    @Test
    void a_blank_amount_is_unknown_and_not_zero() {
        assertThat(Cells.money(row(""), "sale_price")).isNull();
        assertThat(Cells.count(row(""), "goal")).isNull();
        assertThat(Cells.date(row(""), "start")).isNull();
        assertThat(Cells.checked(row(""), "paid")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two hundred", "€20", "$1,23", "$1.234", "(5", "$", "12345678901", "1e5"})
    void what_is_no_amount_names_column_cell_and_remedy(String text) {
        assertThatThrownBy(() -> Cells.money(row(text), "sale_price"))
                .isInstanceOf(RowRejected.class)
                .hasMessage("Sale price \"" + text + "\" is not an amount. Write it like $200.00, or leave it blank.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "1,234=1234",
                "10K=10000",
                "1.5M=1500000",
                "1.2B=1200000000",
                "-350=-350",
                "200k=200000",
                "7.0=7",
                "1 M=1000000"
            })
    void counts(String text, long count) {
        assertThat(Cells.count(row(text), "goal")).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.5", "1.23456K", "200k across the album", "12,34", "ten", "99999999999B"})
    void what_is_no_count_is_refused(String text) {
        assertThatThrownBy(() -> Cells.count(row(text), "goal"))
                .isInstanceOf(RowRejected.class)
                .hasMessageContaining("Goal \"" + text + "\"");
    }

    @Test
    void dates_and_times() {
        assertThat(Cells.date(row("9/18/2025"), "start")).isEqualTo(LocalDate.of(2025, 9, 18));
        assertThat(Cells.date(row("09/08/2025"), "start")).isEqualTo(LocalDate.of(2025, 9, 8));
        assertThat(Cells.date(row("2025-09-18"), "start")).isEqualTo(LocalDate.of(2025, 9, 18));
        assertThat(Cells.time(row("9/18/2025 1:22pm"), "seen")).isEqualTo(LocalDateTime.of(2025, 9, 18, 13, 22));
        assertThat(Cells.time(row("9/18/2025 12:05am"), "seen")).isEqualTo(LocalDateTime.of(2025, 9, 18, 0, 5));
        assertThat(Cells.time(row("2025-09-18T13:22:05Z"), "seen")).isEqualTo(LocalDateTime.of(2025, 9, 18, 13, 22, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"18/9/2025", "2/30/2025", "TBD", "9/18/25", "9/18/2025 13:22pm", "2025-02-29"})
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> Cells.date(row(text), "start_date"))
                .isInstanceOf(RowRejected.class)
                .hasMessageStartingWith("Start date \"" + text + "\" is not a date.");
    }

    @Test
    void check_marks() {
        assertThat(Cells.checked(row("checked"), "paid")).isTrue();
        assertThat(Cells.checked(row("Yes"), "paid")).isTrue();
        assertThat(Cells.checked(row("no"), "paid")).isFalse();
        assertThatThrownBy(() -> Cells.checked(row("maybe"), "paid")).isInstanceOf(RowRejected.class);
    }

    @Test
    void a_required_cell_says_that_it_is_blank() {
        assertThatThrownBy(() -> Cells.required(row(""), "client"))
                .isInstanceOf(RowRejected.class)
                .hasMessage("Client is blank.");
    }

    @Test
    void a_chosen_order_decides_only_the_dates_that_can_be_read_either_way() {
        LocalDate april = LocalDate.of(2025, 4, 3);
        assertThat(Cells.date(row("3/4/2025", Cells.DAY_FIRST), "start")).isEqualTo(april);
        assertThat(Cells.date(row("3/4/2025", Cells.MONTH_FIRST), "start")).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(Cells.date(row("31/12/2025 1:22pm", Cells.MONTH_FIRST), "start"))
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Cells.date(row("12/31/2025", Cells.DAY_FIRST), "start")).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(Cells.date(row("5/5/2025", Cells.NO_ORDER), "start")).isEqualTo(LocalDate.of(2025, 5, 5));
        assertThatThrownBy(() -> Cells.date(row("3/4/2025", Cells.NO_ORDER), "start"))
                .isInstanceOf(RowRejected.class);
        assertThatThrownBy(() -> Cells.date(row("13/40/2025", Cells.DAY_FIRST), "start"))
                .isInstanceOf(RowRejected.class);
    }

    private static ImportRow row(String cell) {
        return row(cell, null);
    }

    private static ImportRow row(String cell, String answer) {
        return new ImportRow() {
            @Override
            public int number() {
                return 2;
            }

            @Override
            public String text(String field) {
                return cell;
            }

            @Override
            public String answer(String question) {
                return answer;
            }

            @Override
            public void warn(String message) {
                throw new AssertionError(message);
            }

            @Override
            public List<String> warnings() {
                return List.of();
            }
        };
    }
}
