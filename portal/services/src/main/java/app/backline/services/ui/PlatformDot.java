package app.backline.services.ui;

import app.backline.services.spi.PlatformColor;
import com.vaadin.flow.component.html.Span;

/** A platform: its coloured dot and its name. */
public final class PlatformDot extends Span {
    public PlatformDot(PlatformColor color, String name) {
        addClassName("platform");
        add(dot(color), new Span(name));
    }

    /** The dot alone, for places where the name stands beside it already. */
    public static Span dot(PlatformColor color) {
        PlatformColor shown = color == null ? PlatformColor.NEUTRAL : color;
        Span dot = new Span();
        dot.addClassName("dot");
        dot.getStyle().set("--dot-light", shown.light()).set("--dot-dark", shown.dark());
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }
}
