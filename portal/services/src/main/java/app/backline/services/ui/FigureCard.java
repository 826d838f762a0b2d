package app.backline.services.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One big figure, a line under it, and the list it counts as the card's link. */
public final class FigureCard extends Anchor {
    private final Div head = new Div();

    /** @param route the filtered list it opens, for example {@code campaigns?pace=behind} */
    public FigureCard(String title, String figure, String detail, String route) {
        this(title, figure, new Paragraph(detail), route);
    }

    public FigureCard(String title, String figure, Component detail, String route) {
        super(route);
        addClassNames("card", "figure-card");
        head.addClassName("card-head");
        Span name = new Span(title);
        name.addClassName("card-title");
        head.add(name);
        Span value = new Span(figure);
        value.addClassName("figure");
        detail.addClassName("figure-detail");
        add(head, value, detail);
    }

    /** Puts a platform's dot before the title. */
    public FigureCard dot(Span dot) {
        head.addComponentAsFirst(dot);
        return this;
    }

    /** Puts a state at the right of the title. */
    public FigureCard corner(StatusBadge badge) {
        head.add(badge);
        return this;
    }
}
