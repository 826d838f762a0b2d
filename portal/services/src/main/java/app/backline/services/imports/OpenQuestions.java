package app.backline.services.imports;

import app.backline.services.problems.InvalidInput;
import app.backline.services.spi.ImportQuestion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file raises questions that are not answered yet; they come with the refusal. */
public class OpenQuestions extends InvalidInput {
    private final transient List<ImportQuestion> questions;

    OpenQuestions(List<ImportQuestion> questions) {
        super("mapping", sentence(questions));
        this.questions = List.copyOf(questions);
    }

    public List<ImportQuestion> questions() {
        return questions;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("questions", questions.stream().map(OpenQuestions::json).toList());
    }

    private static String sentence(List<ImportQuestion> questions) {
        return questions.stream().map(ImportQuestion::text).collect(Collectors.joining(" "))
                + " Answer with one of the choices in the mapping: {\"answers\": {\""
                + questions.get(0).key() + "\": \""
                + questions.get(0).choices().get(0).key() + "\"}}.";
    }

    private static Map<String, Object> json(ImportQuestion question) {
        return Map.of(
                "key", question.key(),
                "text", question.text(),
                "found", question.found().stream().map(OpenQuestions::json).toList(),
                "choices",
                        question.choices().stream()
                                .map(choice -> Map.of("key", choice.key(), "label", choice.label()))
                                .toList());
    }

    private static Map<String, Object> json(ImportQuestion.Found found) {
        return Map.of("value", found.value(), "count", found.count(), "rows", found.rows());
    }
}
