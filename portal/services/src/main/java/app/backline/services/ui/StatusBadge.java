package app.backline.services.ui;

import com.vaadin.flow.component.html.Span;

/** A state as a small word on its colour. */
public final class StatusBadge extends Span {
    private StatusBadge(String text, Tone tone) {
        super(text);
        addClassName("badge");
        getElement().setAttribute("data-tone", tone.key());
    }

    public static StatusBadge of(String text, Tone tone) {
        return new StatusBadge(text, tone);
    }
}
