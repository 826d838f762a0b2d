package app.backline.web.shell;

import app.backline.services.profile.ProfileSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The side bar: the organization on top, work, platforms, settings. At phone width it opens by "More". */
class SideBar extends Nav {
    private final List<SideLink> links = new ArrayList<>();
    private final Map<MenuItem, UnorderedList> families = new LinkedHashMap<>();

    /** @param profile null for strangers and for one who works in no organization */
    SideBar(String organization, String roles, ProfileSummary profile) {
        addClassName("side");
        getElement().setAttribute("aria-label", "Main");
        Component initial = mark(organization, profile);
        Div words = new Div(words(organization, "org-name"), words(roles, "org-role"));
        words.addClassName("org-words");
        Div card = new Div(initial, words);
        card.addClassName("org-card");
        add(card);
    }

    /** The logo, else the first letter on the organization's colour. */
    private static Component mark(String organization, ProfileSummary profile) {
        if (profile != null && profile.logo() != null) {
            Image logo = new Image(LogoServlet.PATH + profile.logo(), "");
            logo.addClassName("org-logo");
            return logo;
        }
        Span initial =
                words(organization.isEmpty() ? "" : organization.substring(0, 1).toUpperCase(), "org-initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        if (profile != null && profile.version() > 0) {
            initial.getStyle().set("background", profile.color()).set("color", "#ffffff");
        }
        return initial;
    }

    /** @param caption null for the first group */
    void group(String caption, List<MenuItem> items) {
        if (items.isEmpty()) {
            return;
        }
        if (caption != null) {
            add(new H2(caption));
        }
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(line(item)));
        add(list);
    }

    /** Marks where the person is, and shows the pages beside it. */
    void mark(String path) {
        SideLink here = links.stream()
                .filter(link -> link.item().covers(path))
                .max(Comparator.comparingInt(link -> link.item().route().length()))
                .orElse(null);
        links.forEach(link -> link.mark(link == here));
        families.forEach((parent, children) -> children.setVisible(
                parent.covers(path) || parent.children().stream().anyMatch(child -> child.covers(path))));
    }

    /** A number beside an entry, with its meaning read aloud; 0 shows none. */
    void count(String route, long number, String meaning) {
        links.stream().filter(link -> link.item().route().equals(route)).forEach(link -> link.count(number, meaning));
    }

    private ListItem line(MenuItem item) {
        ListItem line = new ListItem(link(item));
        if (!item.children().isEmpty()) {
            UnorderedList children = new UnorderedList();
            children.addClassName("sub-entries");
            children.setVisible(false);
            item.children().forEach(child -> children.add(new ListItem(link(child))));
            families.put(item, children);
            line.add(children);
        }
        return line;
    }

    private SideLink link(MenuItem item) {
        SideLink link = new SideLink(item);
        links.add(link);
        return link;
    }

    private static Span words(String text, String className) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
