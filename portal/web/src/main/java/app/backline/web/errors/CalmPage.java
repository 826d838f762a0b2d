package app.backline.web.errors;

import app.backline.services.ui.Buttons;
import app.backline.services.ui.Glyph;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A page of a few words in the middle. */
class CalmPage extends Div {
    CalmPage() {
        addClassName("calm-page");
    }

    void say(Glyph glyph, String title, String text, Component... actions) {
        Span icon = glyph.icon();
        icon.addClassName("empty-icon");
        Div row = new Div(actions);
        row.addClassName("actions");
        removeAll();
        add(icon, new H1(title), new Paragraph(text), row);
    }

    /** The same words for what does not exist and for what is not the reader's. */
    void sayNotFound() {
        say(
                Glyph.SEARCH,
                "There is nothing here",
                "The page does not exist, was removed, or is not open to your role. Check the address, or search with"
                        + " Ctrl K.",
                toStart());
    }

    static Component toStart() {
        return Buttons.primary("Go to the start page", () -> UI.getCurrent().navigate(""));
    }

    static Component again() {
        return Buttons.plain("Try again", () -> UI.getCurrent().getPage().reload());
    }
}
