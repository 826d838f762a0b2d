package app.backline.services.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons by weight; a page has at most one primary. */
public final class Buttons {
    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button plain(String text, Runnable action) {
        return new Button(text, click -> action.run());
    }

    /** A button that looks like a link, for what is seldom needed. */
    public static Button quiet(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** For what cannot be taken back. */
    public static Button danger(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** An icon button; the label is read aloud and shown as a tip. */
    public static Button icon(Glyph glyph, String label, Runnable action) {
        Button button = new Button(glyph.icon(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
