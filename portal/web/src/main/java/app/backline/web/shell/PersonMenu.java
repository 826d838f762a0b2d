package app.backline.web.shell;

import app.backline.tenants.Organization;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is signed in, in which of their organizations, the theme, and the way out. */
class PersonMenu extends MenuBar {
    PersonMenu(Visitor visitor, List<Organization> organizations) {
        addClassName("person-menu");
        Span avatar = new Span(visitor.initials());
        avatar.addClassName("avatar");
        MenuItem root = addItem(avatar);
        root.setAriaLabel(visitor.name() + ", person menu");
        SubMenu menu = root.getSubMenu();
        card(menu, visitor);
        organizations(menu, visitor, organizations);
        theme(menu);
        menu.addSeparator();
        menu.addItem("Sign out", click -> UI.getCurrent().getPage().setLocation("/logout"));
    }

    private static void card(SubMenu menu, Visitor visitor) {
        Span name = new Span(visitor.name());
        name.addClassName("person-name");
        Div card = new Div(name, new Span(visitor.roleNames()));
        card.addClassName("person-card");
        menu.addItem(card).setEnabled(false);
        menu.addSeparator();
    }

    private static void organizations(SubMenu menu, Visitor visitor, List<Organization> organizations) {
        if (organizations.size() < 2) {
            return;
        }
        caption(menu, "Organization");
        for (Organization organization : organizations) {
            boolean here = visitor.caller()
                    .filter(caller -> caller.organization().equals(organization.id()))
                    .isPresent();
            MenuItem item = menu.addItem(organization.name(), click -> switchTo(organization));
            item.setCheckable(true);
            item.setChecked(here);
        }
        menu.addSeparator();
    }

    private static void switchTo(Organization organization) {
        String alias = URLEncoder.encode(organization.alias(), StandardCharsets.UTF_8);
        UI.getCurrent().getPage().setLocation("/organization?to=" + alias);
    }

    private static void theme(SubMenu menu) {
        caption(menu, "Theme");
        String chosen = FirstPaint.cookie(FirstPaint.THEME).orElse("system");
        Map<String, MenuItem> choices = new LinkedHashMap<>();
        for (String choice : List.of("light", "dark", "system")) {
            String label = Character.toUpperCase(choice.charAt(0)) + choice.substring(1);
            MenuItem item = menu.addItem(label);
            item.setCheckable(true);
            item.setChecked(choice.equals(chosen));
            item.addClickListener(click -> choose(choice, choices));
            choices.put(choice, item);
        }
    }

    private static void choose(String choice, Map<String, MenuItem> choices) {
        choices.forEach((each, item) -> item.setChecked(each.equals(choice)));
        UI.getCurrent().getPage().executeJs("window.backline.theme($0)", choice);
    }

    private static void caption(SubMenu menu, String text) {
        Span caption = new Span(text);
        caption.addClassName("menu-caption");
        menu.addItem(caption).setEnabled(false);
    }
}
