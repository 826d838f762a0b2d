package app.backline.web.palette;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a person chose lately in this session, newest first. */
class RecentChoices implements Serializable {
    private static final int KEPT = 5;
    private final Deque<PaletteHit> choices = new ArrayDeque<>();

    static RecentChoices ofSession() {
        VaadinSession session = VaadinSession.getCurrent();
        RecentChoices kept = session.getAttribute(RecentChoices.class);
        if (kept == null) {
            kept = new RecentChoices();
            session.setAttribute(RecentChoices.class, kept);
        }
        return kept;
    }

    void chose(PaletteHit hit) {
        choices.removeIf(each -> each.route().equals(hit.route()));
        choices.addFirst(new PaletteHit("Recent", hit.label(), hit.detail(), hit.route(), hit.glyph()));
        while (choices.size() > KEPT) {
            choices.removeLast();
        }
    }

    List<PaletteHit> newestFirst() {
        return List.copyOf(choices);
    }
}
