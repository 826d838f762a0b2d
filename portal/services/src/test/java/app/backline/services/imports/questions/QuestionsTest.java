package app.backline.services.imports.questions;

import static org.assertj.core.api.Assertions.assertThat;

import app.backline.services.spi.ImportQuestion;
import app.backline.services.spi.ImportRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final List<ImportQuestion.Choice> MEANINGS =
            List.of(new ImportQuestion.Choice("on", "On"), new ImportQuestion.Choice("off", "Off"));

    @Test
    void each_unknown_word_is_one_question_with_its_rows() {
        List<ImportQuestion> questions = Questions.of(
                rows("Active", " Paid", "active", "", "PAID", "Lost"),
                new UnknownWords("status", "active"::equals, MEANINGS));
        assertThat(questions).extracting(ImportQuestion::key).containsExactly("status:paid", "status:lost");
        assertThat(questions.get(0).text()).isEqualTo("What does the status \"Paid\" mean?");
        assertThat(questions.get(0).found())
                .containsExactly(
                        new ImportQuestion.Found("Paid", 1, List.of(3)),
                        new ImportQuestion.Found("PAID", 1, List.of(6)));
        assertThat(questions.get(0).takes("on")).isTrue();
        assertThat(questions.get(0).takes(null)).isFalse();
    }

    @Test
    void a_column_of_anything_does_not_ask_without_end() {
        String[] words = IntStream.range(0, 500).mapToObj(i -> "word " + i).toArray(String[]::new);
        assertThat(Questions.of(rows(words), new UnknownWords("status", "active"::equals, MEANINGS)))
                .hasSize(UnknownWords.MOST);
    }

    @Test
    void an_order_of_dates_is_asked_only_where_a_date_contradicts_month_first() {
        assertThat(Questions.of(
                        rows("9/18/2025", "3/4/2025", "2025-12-31", "40/40/2025", "soon"), new DateOrder("start")))
                .isEmpty();
        List<ImportQuestion> asked =
                Questions.of(rows("9/18/2025", "31/12/2025 1:22pm", "3/4/2025"), new DateOrder("start"));
        assertThat(asked).extracting(ImportQuestion::key).containsExactly("start_order");
        assertThat(asked.get(0).found())
                .extracting(ImportQuestion.Found::value)
                .containsExactly("31/12/2025 1:22pm", "9/18/2025", "3/4/2025");
    }

    private static List<ImportRow> rows(String... cells) {
        List<ImportRow> rows = new ArrayList<>();
        for (String cell : cells) {
            rows.add(new Row(rows.size() + 2, cell.strip()));
        }
        return rows;
    }

    private record Row(int number, String cell) implements ImportRow {
        @Override
        public String text(String field) {
            return cell;
        }

        @Override
        public String answer(String question) {
            return null;
        }

        @Override
        public void warn(String message) {
            throw new AssertionError(message);
        }

        @Override
        public List<String> warnings() {
            return List.of();
        }
    }
}
