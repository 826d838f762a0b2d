package app.backline.web.shell;

import app.backline.services.ui.Glyph;
import app.backline.services.ui.Keys;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Search at the left, the bell and the person at the right. */
class TopBar extends Header {
    /** @param bell null for people who work in no organization */
    TopBar(PersonMenu person, Component bell, Runnable openPalette) {
        addClassName("top-bar");
        NativeButton search = new NativeButton();
        search.addClassName("search-field");
        search.add(Glyph.SEARCH.icon(), new Span("Search or jump to"), Keys.cap("Ctrl K"));
        search.getElement().setAttribute("aria-keyshortcuts", "Control+K");
        search.addClickListener(click -> openPalette.run());
        Div space = new Div();
        space.addClassName("top-space");
        add(search, space);
        if (bell != null) {
            add(bell);
        }
        add(person);
    }
}
