package app.backline.services.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of filters with counts; the chosen ones are pressed. */
public final class FilterChips extends Div {
    public FilterChips() {
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Filters");
    }

    /**
     * Adds a chip.
     *
     * @param count how many rows it stands for; null shows none
     * @param active whether it is the chosen one
     */
    public FilterChips chip(String label, Long count, boolean active, Runnable onSelect) {
        Button chip = new Button(label, click -> onSelect.run());
        chip.addClassName("chip");
        if (count != null) {
            Span number = new Span(Formats.number(count));
            number.addClassName("count");
            chip.setSuffixComponent(number);
        }
        chip.getElement().setAttribute("aria-pressed", String.valueOf(active));
        add(chip);
        return this;
    }

    public FilterChips chip(String label, boolean active, Runnable onSelect) {
        return chip(label, null, active, onSelect);
    }
}
