package app.backline.services.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Optional;

/** The product's line icons, drawn on a grid of 20 and coloured like the text around them. */
public enum Glyph {
    HOME("<path d='M3.5 9 10 3.8 16.5 9v7.2h-13z'/>"),
    QUEUE("<path d='M3 5h14M3 10h8M3 15h6M12.5 13.5l1.8 1.8 3.2-3.6'/>"),
    CAMPAIGNS("<path d='M3.5 8v4h2.7l7.3 3.6V4.4L6.2 8zM6.2 12l1 4h2.2l-.8-3M16 8.2a2.6 2.6 0 0 1 0 3.6'/>"),
    CLIENTS(
            "<circle cx='8' cy='7' r='2.8'/><path d='M2.8 16c.4-3 2.4-4.6 5.2-4.6s4.8 1.6 5.2 4.6M13 4.5a2.7 2.7 0 0 1 0 5M14.8 11.8c1.4.6 2.2 2 2.5 4.2'/>"),
    VENDORS(
            "<path d='M4 8.5v7.7h12V8.5M3 5.2 4.4 3.5h11.2L17 5.2v1.6a2.3 2.3 0 0 1-4.6 0 2.3 2.3 0 0 1-4.7 0 2.3 2.3 0 0 1-4.7 0zM8.3 16v-4h3.4v4'/>"),
    INVOICES("<path d='M5 3.2h10v13.6l-2-1.4-1.5 1.4-1.5-1.4-1.5 1.4L7 15.4l-2 1.4zM7.7 7h4.6M7.7 10h4.6'/>"),
    LINK(
            "<path d='M8.4 11.6a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.6 8.4a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1'/>"),
    FLASK(
            "<path d='M8 3.2v4.6l-4.3 7.4a1.1 1.1 0 0 0 1 1.6h10.6a1.1 1.1 0 0 0 1-1.6L12 7.8V3.2M6.8 3.2h6.4M6 12.4h8'/>"),
    IMPORT("<path d='M10 3.2v9M6.4 9 10 12.6 13.6 9M3.6 16.4h12.8'/>"),
    SETTINGS(
            "<circle cx='10' cy='10' r='2.4'/><path d='M10 3v2.2M10 14.8V17M3 10h2.2M14.8 10H17M5.1 5.1l1.5 1.5M13.4 13.4l1.5 1.5M5.1 14.9l1.5-1.5M13.4 6.6l1.5-1.5'/>"),
    SEARCH("<circle cx='8.8' cy='8.8' r='5'/><path d='m12.6 12.6 4 4'/>"),
    BELL("<path d='M5 13.4V9a5 5 0 0 1 10 0v4.4l1.2 1.2H3.8zM8.4 16.4a1.8 1.8 0 0 0 3.2 0'/>"),
    ALERT("<path d='M10 3.6 17.4 16.4H2.6zM10 8.4v3.6M10 14v.2'/>"),
    CHECK("<path d='m4 10.4 4 4 8-8.6'/>"),
    CLOSE("<path d='m5 5 10 10M15 5 5 15'/>"),
    PLUS("<path d='M10 4v12M4 10h12'/>"),
    MORE("<path d='M4.5 10h.1M10 10h.1M15.4 10h.1' stroke-width='2.6'/>"),
    PERSON("<circle cx='10' cy='7' r='3'/><path d='M4 16.6c.5-3.2 2.7-5 6-5s5.5 1.8 6 5'/>"),
    BUILDING("<path d='M4.5 16.8V3.6h7v13.2M11.5 8h4v8.8M3 16.8h14M7 7h2M7 10h2M7 13h2'/>"),
    MODULE("<path d='M3.6 3.6h5.2v5.2H3.6zM11.2 3.6h5.2v5.2h-5.2zM3.6 11.2h5.2v5.2H3.6zM11.2 11.2h5.2v5.2h-5.2z'/>"),
    CHART("<path d='M3.6 3.6v12.8h12.8M6.4 12.6l3-4 2.6 2.2 4-5.4'/>"),
    CLOCK("<circle cx='10' cy='10' r='6.6'/><path d='M10 6.2V10l2.6 1.8'/>"),
    ARROW("<path d='M4 10h11.6M11 5.4 15.6 10 11 14.6'/>"),
    CHEVRON("<path d='m5.5 7.8 4.5 4.4 4.5-4.4'/>"),
    FLAG("<path d='M5 17.2V3.4M5 4.2c3.4-1.8 6.6 1.8 10.4 0v7.4c-3.8 1.8-7-1.8-10.4 0'/>"),
    LOCK("<path d='M4.8 9h10.4v7.4H4.8zM7 9V6.8a3 3 0 0 1 6 0V9'/>");

    private final String paths;

    Glyph(String paths) {
        this.paths = paths;
    }

    /** A new icon; decoration only, so put words beside it or an aria-label on what holds it. */
    public Span icon() {
        Span icon = new Span();
        icon.addClassName("glyph");
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.getElement().setProperty("innerHTML", svg());
        return icon;
    }

    private String svg() {
        return "<svg viewBox='0 0 20 20' width='1em' height='1em' fill='none' stroke='currentColor' stroke-width='1.4'"
                + " stroke-linecap='round' stroke-linejoin='round'>" + paths + "</svg>";
    }

    /** The glyph of a name as {@code @Menu(icon)} gives it, in any case. */
    public static Optional<Glyph> named(String name) {
        return Arrays.stream(values())
                .filter(glyph -> glyph.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
