package app.backline.services.notifications.ui;

import app.backline.services.notifications.inbox.NotificationFilter;
import app.backline.services.notifications.inbox.NotificationService;
import app.backline.services.notifications.inbox.NotificationSummary;
import app.backline.services.ui.Buttons;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.EmptyState;
import app.backline.services.ui.FilterChips;
import app.backline.services.ui.Formats;
import app.backline.services.ui.Glyph;
import app.backline.services.ui.ListCard;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.Tone;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Everything the bell ever rang for. */
@Route("notifications")
@PageTitle("Notifications · Backline")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.OPERATOR, Roles.SALES, Roles.VENDOR, Roles.MEMBER})
@Dependent
public class NotificationsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String UNREAD = "unread";

    private final transient NotificationService notifications;
    private final Div chips = new Div();
    private final ListCard<NotificationSummary> list;
    private transient UrlState state;

    @Inject
    public NotificationsView(NotificationService notifications) {
        this.notifications = notifications;
        list = new ListCard<>(
                grid(),
                new EmptyState(
                        Glyph.BELL,
                        "Nothing here",
                        "You hear of your campaigns, imports and items given to you here."));
        add(
                new PageHeader("Notifications", "What you were told", Buttons.plain("Mark all read", this::readAll)),
                chips,
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        state = UrlState.of(entering.getLocation());
        show();
    }

    private void show() {
        boolean unread = state.get(UNREAD).isPresent();
        chips.removeAll();
        chips.add(new FilterChips()
                .chip("All", !unread, () -> choose(null))
                .chip("Unread", notifications.unread().unread(), unread, () -> choose("true")));
        list.show(page -> notifications.list(new NotificationFilter(unread), page));
    }

    private void choose(String unread) {
        state.put(UNREAD, unread);
        show();
    }

    private void readAll() {
        notifications.readAll();
        show();
    }

    private DataGrid<NotificationSummary> grid() {
        DataGrid<NotificationSummary> grid = new DataGrid<>("Notifications");
        grid.lead("What", NotificationSummary::title, NotificationSummary::detail, each -> Formats.time(each.toldAt()));
        grid.badge("State", each -> each.isUnread() ? "unread" : "", each -> Tone.INFO);
        grid.text("When", each -> Formats.time(each.toldAt()));
        grid.onOpen(this::open);
        return grid;
    }

    private void open(NotificationSummary each) {
        if (each.isUnread()) {
            notifications.read(each.id());
        }
        if (each.link() == null) {
            show();
        } else {
            UI.getCurrent().navigate(each.link());
        }
    }
}
