package app.backline.services.notifications.ui;

import app.backline.services.notifications.inbox.NotificationBroadcast;
import app.backline.services.notifications.inbox.NotificationFilter;
import app.backline.services.notifications.inbox.NotificationService;
import app.backline.services.notifications.inbox.NotificationSummary;
import app.backline.services.paging.PageRequest;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.Notices;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The bell in the top bar: how many are unread, and the newest in a panel. It rings by itself. */
@Dependent
public class Bell extends Div {
    private static final long serialVersionUID = 1L;
    private static final PageRequest SHOWN = new PageRequest(15, null);

    private final transient NotificationService notifications;
    private final transient NotificationBroadcast broadcast;
    private final transient Clock clock;
    private final Button button = Buttons.icon(Glyph.BELL, "Notifications", () -> {});
    private final Span count = new Span();
    private final Div list = new Div();
    private final Popover panel = new Popover();
    private transient Runnable silence = () -> {};

    @Inject
    public Bell(NotificationService notifications, NotificationBroadcast broadcast, Clock clock) {
        this.notifications = notifications;
        this.broadcast = broadcast;
        this.clock = clock;
        addClassName("bell");
        button.setId("bell");
        button.setTooltipText(null);
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        list.addClassName("bell-list");
        Div head = new Div(new H2("Notifications"), Buttons.quiet("Mark all read", this::readAll));
        head.addClassName("bell-head");
        Div foot = new Div(Buttons.quiet("All notifications", this::openAll));
        foot.addClassName("bell-foot");
        Div content = new Div(head, list, foot);
        content.addClassName("bell-panel");
        panel.add(content);
        panel.setTarget(button);
        panel.setPosition(PopoverPosition.BOTTOM_END);
        panel.setAriaLabel("Notifications");
        panel.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                showList();
            }
        });
        add(button, count, panel);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        silence = broadcast.listen(() -> ui.access(this::refresh));
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        silence.run();
    }

    private void refresh() {
        long unread = notifications.unread().unread();
        count.setText(unread > 99 ? "99+" : Formats.number(unread));
        count.setVisible(unread > 0);
        button.setAriaLabel(unread == 0 ? "Notifications" : "Notifications, " + Formats.number(unread) + " unread");
        if (panel.isOpened()) {
            showList();
        }
    }

    private void showList() {
        list.removeAll();
        List<NotificationSummary> newest =
                notifications.list(new NotificationFilter(false), SHOWN).items();
        if (newest.isEmpty()) {
            list.add(new EmptyState(
                    Glyph.BELL, "Nothing yet", "You hear of your campaigns, imports and items given to you here."));
        }
        newest.forEach(each -> list.add(line(each)));
    }

    private NativeButton line(NotificationSummary each) {
        Span title = new Span(each.title());
        title.addClassName("bell-title");
        Span detail = new Span(
                (each.detail() == null ? "" : each.detail() + " · ") + Formats.ago(each.toldAt(), clock.instant()));
        detail.addClassName("bell-detail");
        NativeButton line = new NativeButton();
        line.add(title, detail);
        line.addClassName("bell-line");
        line.getElement().setAttribute("data-unread", each.isUnread());
        if (each.isUnread()) {
            Span unread = new Span("unread");
            unread.addClassName("sr-only");
            line.add(unread);
        }
        line.addClickListener(click -> Notices.orProblem(() -> open(each)));
        return line;
    }

    private void open(NotificationSummary each) {
        panel.close();
        if (each.isUnread()) {
            notifications.read(each.id());
        }
        if (each.link() != null) {
            UI.getCurrent().navigate(each.link());
        }
    }

    private void readAll() {
        notifications.readAll();
    }

    private void openAll() {
        panel.close();
        UI.getCurrent().navigate("notifications");
    }
}
