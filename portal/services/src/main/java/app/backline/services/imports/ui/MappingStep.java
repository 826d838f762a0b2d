package app.backline.services.imports.ui;

import app.backline.services.imports.ImportColumn;
import app.backline.services.imports.ImportDefinitionSummary;
import app.backline.services.imports.ImportInspection;
import app.backline.services.spi.ImportField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Step 2: for each column of the file a field, or none; sample cells beside it (DI-10). */
final class MappingStep extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Select<Choice>> choices = new LinkedHashMap<>();
    private final transient List<ImportField> fields;

    /** A field to choose; without a key the column is left out. */
    record Choice(String key, String label) {
        static final Choice SKIP = new Choice(null, "Skip this column");
    }

    MappingStep(ImportDefinitionSummary definition, ImportInspection inspection) {
        fields = definition.fields();
        add(new Paragraph(inspection.rows() + " rows in " + inspection.columns().size() + " columns, "
                + inspection.charset() + ", separated by " + inspection.separator()
                + ". Check what each column is; samples are shown under it."));
        List<Choice> offered = offered();
        for (ImportColumn column : inspection.columns()) {
            if (!column.header().isEmpty() && !choices.containsKey(column.header())) {
                add(row(column, offered));
            }
        }
    }

    /** Header to field, or to null where the column is left out. */
    Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        choices.forEach(
                (header, choice) -> mapping.put(header, choice.getValue().key()));
        return mapping;
    }

    /** What is still wrong with the choices, in words. */
    Optional<String> complaint() {
        List<String> chosen = choices.values().stream()
                .map(choice -> choice.getValue().key())
                .filter(key -> key != null)
                .toList();
        List<String> twice = fields.stream()
                .filter(field -> chosen.stream().filter(field.key()::equals).count() > 1)
                .map(ImportField::label)
                .toList();
        if (!twice.isEmpty()) {
            return Optional.of("Chosen for more than one column: " + String.join(", ", twice) + ".");
        }
        String missing = fields.stream()
                .filter(field -> field.required() && !chosen.contains(field.key()))
                .map(ImportField::label)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of("Still without a column: " + missing + ".");
    }

    private List<Choice> offered() {
        List<Choice> offered = fields.stream()
                .map(field -> new Choice(field.key(), field.label() + (field.required() ? " (required)" : "")))
                .collect(Collectors.toList());
        offered.add(0, Choice.SKIP);
        return offered;
    }

    private Select<Choice> row(ImportColumn column, List<Choice> offered) {
        Select<Choice> select = new Select<>();
        select.setLabel(column.header());
        select.setItems(offered);
        select.setItemLabelGenerator(Choice::label);
        select.setHelperText(column.samples().isEmpty() ? "All blank in the first rows" : samples(column));
        select.setWidthFull();
        select.setValue(offered.stream()
                .filter(choice -> column.field() != null && column.field().equals(choice.key()))
                .findFirst()
                .orElse(Choice.SKIP));
        choices.put(column.header(), select);
        return select;
    }

    private static String samples(ImportColumn column) {
        return column.samples().stream()
                .map(sample -> sample.replaceAll("\\s+", " "))
                .map(sample -> sample.length() <= 40 ? sample : sample.substring(0, 39) + "…")
                .collect(Collectors.joining(" · "));
    }
}
