package app.backline.services.parties.ui;

import app.backline.services.parties.Suspect;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Beside a form, while a person types: who is there already and may be meant. Hidden while there is nobody. */
public final class Suggestions extends Div {
    private final String route;

    /** @param route what comes before the id: {@code clients/} */
    public Suggestions(String route) {
        this.route = route;
        addClassName("suggestions");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    public void show(List<Suspect> suspects) {
        removeAll();
        setVisible(!suspects.isEmpty());
        UnorderedList list = new UnorderedList();
        suspects.forEach(suspect -> list.add(item(suspect)));
        add(new Paragraph("Is it one of these already?"), list);
    }

    private ListItem item(Suspect suspect) {
        Anchor name = new Anchor(route + suspect.id(), suspect.name());
        Span reason = new Span(suspect.reason());
        reason.addClassName("quiet");
        return new ListItem(name, reason);
    }
}
