package app.backline.services.imports.ui;

import app.backline.services.spi.ImportQuestion;
import app.backline.services.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The step between columns and check, for files that leave something to a person: each question with what raised it. */
final class QuestionsStep extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Select<ImportQuestion.Choice>> choices = new LinkedHashMap<>();

    /** @param known answers that were given before; they are chosen already */
    QuestionsStep(List<ImportQuestion> questions, Map<String, String> known) {
        add(new Paragraph("The file leaves " + (questions.size() == 1 ? "one thing" : questions.size() + " things")
                + " open that only you can tell. The answers are kept for the next file of this kind."));
        questions.forEach(question -> add(row(question, known.get(question.key()))));
    }

    /** Question to choice; unanswered ones are left out. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        choices.forEach(
                (question, choice) -> choice.getOptionalValue().ifPresent(value -> answers.put(question, value.key())));
        return answers;
    }

    Optional<String> complaint() {
        choices.values().forEach(choice -> choice.setInvalid(choice.isEmpty()));
        return choices.values().stream().anyMatch(Select::isEmpty)
                ? Optional.of("Answer each question; without its answer the file is not read.")
                : Optional.empty();
    }

    private Select<ImportQuestion.Choice> row(ImportQuestion question, String known) {
        Select<ImportQuestion.Choice> select = new Select<>();
        select.setLabel(question.text());
        select.setId("question-" + choices.size());
        select.setItems(question.choices());
        select.setItemLabelGenerator(ImportQuestion.Choice::label);
        select.setPlaceholder("Choose");
        select.setErrorMessage("Choose an answer.");
        select.setHelperText(question.found().stream().map(QuestionsStep::words).collect(Collectors.joining(" · ")));
        select.setWidthFull();
        question.choices().stream()
                .filter(choice -> choice.key().equals(known))
                .findFirst()
                .ifPresent(select::setValue);
        choices.put(question.key(), select);
        return select;
    }

    private static String words(ImportQuestion.Found found) {
        String rows = found.rows().stream().map(Formats::number).collect(Collectors.joining(", "));
        return "\"" + found.value().replaceAll("\\s+", " ") + "\" in " + Formats.number(found.count())
                + (found.count() == 1 ? " row (" : " rows (") + rows
                + (found.count() > found.rows().size() ? ", …)" : ")");
    }
}
