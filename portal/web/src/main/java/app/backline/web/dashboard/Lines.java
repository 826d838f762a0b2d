package app.backline.web.dashboard;

import app.backline.services.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Figures of a card one under the other, each the link to the list it counts. */
final class Lines extends UnorderedList {
    Lines() {
        addClassName("lines");
    }

    /** @param tone the colour of a number above 0: {@code bad}, {@code warn}, {@code good} or null */
    Lines line(long number, String what, String tone, String route) {
        Span figure = new Span(Formats.number(number));
        figure.addClassName("line-number");
        if (tone != null && number > 0) {
            figure.addClassName(tone);
        }
        Anchor link = new Anchor(route);
        link.add(figure, new Span(what));
        return item(link);
    }

    Lines item(Component content) {
        add(new ListItem(content));
        return this;
    }

    /** Words over a quiet second line. */
    static Div words(String what, String why) {
        Span first = new Span(what);
        first.addClassName("what");
        Span second = new Span(why);
        second.addClassName("why");
        Div words = new Div(first, second);
        words.addClassName("words");
        return words;
    }

    static String count(long number, String noun) {
        return Formats.number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    static Span figure(long number) {
        Span figure = new Span(Formats.number(number));
        figure.addClassName("figure");
        return figure;
    }
}
