package app.backline.services.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;

/** A quiet "how" beside a computed number: its formula, its inputs, its source and time. */
public final class How extends Span {
    /**
     * @param formula for example {@code delivered / (goal / days x elapsed)}
     * @param lines inputs and source, one line each
     */
    public How(String formula, String... lines) {
        addClassName("how");
        Button how = new Button("how");
        how.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        how.setAriaLabel("How this is computed");
        Div content = new Div(new Code(formula));
        content.addClassName("how-content");
        for (String line : lines) {
            content.add(new Paragraph(line));
        }
        Popover popover = new Popover(content);
        popover.setTarget(how);
        add(how, popover);
    }
}
