package app.backline.services.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What a list will hold and the first thing to do about it. */
public final class EmptyState extends Div {
    /** @param actions none where the reader can do nothing */
    public EmptyState(Glyph icon, String title, String text, Component... actions) {
        addClassName("empty-state");
        Span picture = icon.icon();
        picture.addClassName("empty-icon");
        add(picture, new H2(title), new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
