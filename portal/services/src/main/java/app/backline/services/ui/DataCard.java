package app.backline.services.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A bordered card with a quiet title. */
public final class DataCard extends Section {
    private final Div head = new Div();

    public DataCard(String title, Component... content) {
        addClassName("card");
        head.addClassName("card-head");
        if (title != null) {
            head.add(new H2(title));
            add(head);
        }
        add(content);
    }

    /** Puts a state or a small action at the right of the title. */
    public DataCard corner(Component component) {
        head.add(component);
        return this;
    }

    /** Lets the content reach the card's edges, for tables. */
    public DataCard flush() {
        addClassName("flush");
        return this;
    }
}
