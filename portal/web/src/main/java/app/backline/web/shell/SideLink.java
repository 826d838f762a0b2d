package app.backline.web.shell;

import app.backline.services.ui.PlatformDot;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link of the side bar that knows when it is where the person is. */
class SideLink extends Anchor {
    private final MenuItem item;
    private final Span count = new Span();

    SideLink(MenuItem item) {
        super(item.route());
        this.item = item;
        if (item.glyph() != null) {
            add(item.glyph().icon());
        } else if (item.color() != null) {
            add(PlatformDot.dot(item.color()));
        }
        Span label = new Span(item.label());
        label.addClassName("menu-label");
        count.addClassName("menu-count");
        count.setVisible(false);
        add(label, count);
    }

    MenuItem item() {
        return item;
    }

    void mark(boolean here) {
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void count(long number, String meaning) {
        count.setVisible(number > 0);
        count.setText(String.valueOf(number));
        count.getElement().setAttribute("title", meaning);
        Span spoken = new Span(" " + meaning);
        spoken.addClassName("sr-only");
        count.add(spoken);
    }
}
