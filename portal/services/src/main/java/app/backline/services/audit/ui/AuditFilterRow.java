package app.backline.services.audit.ui;

import app.backline.services.audit.AuditChoices;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Narrows the audit log by person, thing, action and days. */
class AuditFilterRow extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * @param chosen the value of a key as the address has it; null for none
     * @param choose puts a value into the address
     */
    AuditFilterRow(AuditChoices choices, UnaryOperator<String> chosen, BiConsumer<String, String> choose) {
        addClassName("filter-row");
        List<String> people = choices.people().keySet().stream()
                .sorted(Comparator.comparing(choices.people()::get))
                .toList();
        add(
                choice(
                        "Person",
                        people,
                        subject -> choices.people().getOrDefault(subject, subject),
                        "person",
                        chosen,
                        choose),
                choice("Thing", choices.entities(), AuditWords::label, "entity", chosen, choose),
                choice("Action", choices.actions(), AuditWords::label, "action", chosen, choose),
                day("From", "since", chosen, choose),
                day("To", "until", chosen, choose));
    }

    private static ComboBox<String> choice(
            String label,
            List<String> items,
            UnaryOperator<String> words,
            String key,
            UnaryOperator<String> chosen,
            BiConsumer<String, String> choose) {
        ComboBox<String> box = new ComboBox<>(label);
        box.setItems(items);
        box.setItemLabelGenerator(words::apply);
        box.setClearButtonVisible(true);
        String now = chosen.apply(key);
        if (now != null && items.contains(now)) {
            box.setValue(now);
        }
        box.addValueChangeListener(change -> choose.accept(key, change.getValue()));
        return box;
    }

    private static DatePicker day(
            String label, String key, UnaryOperator<String> chosen, BiConsumer<String, String> choose) {
        DatePicker day = new DatePicker(label);
        day.setClearButtonVisible(true);
        day.setValue(parsed(chosen.apply(key)));
        day.addValueChangeListener(change -> choose.accept(
                key, change.getValue() == null ? null : change.getValue().toString()));
        return day;
    }

    private static LocalDate parsed(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException typedByHand) {
            return null;
        }
    }
}
