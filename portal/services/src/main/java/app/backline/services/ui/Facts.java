package app.backline.services.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A row of facts: a small label over its value. */
public final class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    public Facts fact(String label, String value) {
        return fact(label, new Text(value == null || value.isBlank() ? "-" : value));
    }

    /** A value in the colour of its state. */
    public Facts fact(String label, String value, Tone tone) {
        Span text = new Span(value);
        text.addClassName("toned");
        text.getElement().setAttribute("data-tone", tone.key());
        return fact(label, text);
    }

    /** A value with more beside it: a quiet remark, a {@link How}. */
    public Facts fact(String label, Component... value) {
        Description description = new Description();
        description.add(value);
        Div group = new Div(new Term(label), description);
        getElement().appendChild(group.getElement());
        return this;
    }

    /** A remark in quiet type, to stand beside a value. */
    public static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
