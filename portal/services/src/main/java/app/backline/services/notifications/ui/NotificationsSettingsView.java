package app.backline.services.notifications.ui;

import app.backline.services.modules.ActiveModules;
import app.backline.services.notifications.PortalEvents;
import app.backline.services.notifications.destinations.DestinationService;
import app.backline.services.notifications.destinations.DestinationSummary;
import app.backline.services.ui.DataCard;
import app.backline.services.ui.DataGrid;
import app.backline.services.ui.Formats;
import app.backline.services.ui.PageHeader;
import app.backline.services.ui.PageTabs;
import app.backline.services.ui.Purpose;
import app.backline.services.ui.UrlState;
import app.backline.tenants.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whom the organization tells of what, how each destination fares, and the delivery log (ST-01 to ST-12). */
@Route("settings/notifications")
@PageTitle("Notifications · Backline")
@Purpose("Slack, Discord, e-mail and webhooks of the whole organization, and what was delivered")
@Menu(title = "Notifications", order = 92, icon = "BELL")
@RolesAllowed({Roles.ADMIN, Roles.OPERATOR})
@Dependent
public class NotificationsSettingsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient DestinationService destinations;
    private final transient ActiveModules modules;
    private final NotificationSettings settings;
    private final DeliveryLog log;

    @Inject
    public NotificationsSettingsView(
            DestinationService destinations, ActiveModules modules, NotificationSettings settings, DeliveryLog log) {
        this.destinations = destinations;
        this.modules = modules;
        this.settings = settings;
        this.log = log;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UrlState state = UrlState.of(entering.getLocation());
        removeAll();
        add(
                new PageHeader(
                                "Notifications",
                                "Events of every platform; each platform has its own on its settings page")
                        .crumb("Settings", "settings"),
                new PageTabs()
                        .tab("destinations", "Destinations", this::overview)
                        .tab("log", "Delivery log", () -> log.of(state))
                        .onSelect(key -> state.put("tab", key))
                        .open(state.get("tab").orElse("destinations")));
    }

    private Component overview() {
        Div all = new Div();
        all.addClassName("settings-cards");
        List<DestinationSummary> saved = destinations.list();
        if (!saved.isEmpty()) {
            all.add(new DataCard("How they fare", grid(saved)).flush());
        }
        all.add(settings.withWebhooks().of(PortalEvents.MODULE), help());
        return all;
    }

    private DataGrid<DestinationSummary> grid(List<DestinationSummary> saved) {
        DataGrid<DestinationSummary> grid = new DataGrid<>("Destinations");
        grid.lead("Destination", each -> each.kind().label(), each -> name(each.module()), each -> name(each.module()));
        grid.badge("State", each -> each.health().label(), each -> DestinationWords.tone(each.health()));
        grid.number("Waiting", each -> Formats.number(each.waiting()));
        grid.number("Given up", each -> Formats.number(each.dead()));
        grid.text("Last delivered", each -> Formats.time(each.lastSuccessAt()));
        grid.text(
                "Last failure",
                each -> each.lastFailure() == null
                        ? "-"
                        : Formats.time(each.lastFailureAt()) + ": " + each.lastFailure());
        grid.onOpen(each -> UI.getCurrent().navigate("settings/notifications?tab=log&destination=" + each.id()));
        grid.show(saved);
        return grid;
    }

    private String name(String module) {
        return PortalEvents.MODULE.equals(module)
                ? "whole organization"
                : modules.modules().stream()
                        .filter(each -> each.key().equals(module))
                        .map(each -> each.displayName())
                        .findFirst()
                        .orElse(module);
    }

    private static DataCard help() {
        return new DataCard(
                "For your programs",
                new Paragraph("A webhook is called with JSON: id, event, module, happened_at, title, facts and link."),
                new Paragraph(
                        "X-Backline-Id names the message: the same id is the same message, also when it comes twice."
                                + " X-Backline-Timestamp is in seconds since 1970. X-Backline-Signature is v1= and the hex"
                                + " HMAC-SHA256 of timestamp + \".\" + body with your signing key; refuse what is older than five"
                                + " minutes."),
                new Paragraph(
                        "Answer 2xx within ten seconds. Anything else is tried again after 5 s, 5 min, 30 min, 2 h,"
                                + " 5 h and 10 h; Retry-After is honoured. Messages keep their order."));
    }
}
