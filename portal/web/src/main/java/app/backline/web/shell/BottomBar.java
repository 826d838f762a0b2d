package app.backline.web.shell;

import app.backline.services.ui.Glyph;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** At phone width: the three pages of daily work, and "More" for the whole menu. */
class BottomBar extends Nav {
    private static final int PAGES = 3;
    private final List<SideLink> links = new ArrayList<>();
    private final NativeButton more = new NativeButton();

    BottomBar(List<MenuItem> items, Runnable onMore) {
        addClassName("bottom-bar");
        getElement().setAttribute("aria-label", "Short menu");
        items.stream().limit(PAGES).forEach(item -> {
            SideLink link = new SideLink(item.named(shortLabel(item)));
            links.add(link);
            add(link);
        });
        more.add(Glyph.MORE.icon(), new Span("More"));
        more.addClickListener(click -> onMore.run());
        opened(false);
        add(more);
    }

    void mark(String path) {
        links.forEach(link -> link.mark(link.item().covers(path)));
    }

    void opened(boolean open) {
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** "Ops Queue" is "Queue" where there is little room. */
    private static String shortLabel(MenuItem item) {
        return item.label().substring(item.label().lastIndexOf(' ') + 1);
    }
}
