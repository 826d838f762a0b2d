package app.backline.services.notifications.ui;

import app.backline.services.notifications.destinations.DestinationBoard;
import app.backline.services.notifications.destinations.DestinationService;
import app.backline.services.notifications.destinations.DestinationTests;
import app.backline.services.notifications.outbound.DestinationKind;
import com.vaadin.flow.component.html.Div;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Whom a module tells of what: a card each for Slack, Discord and e-mail, with the module's own events as check boxes. Any
 * module's settings page embeds it:
 *
 * <pre>{@code
 * @Inject
 * public SettingsPage(NotificationSettings notifications) {
 *     add(notifications.of("spotify"), ...);
 * }
 * }</pre>
 *
 * Admins change, operators look and test.
 */
@Dependent
public class NotificationSettings extends Div {
    private static final long serialVersionUID = 1L;
    private static final List<DestinationKind> PEOPLE =
            List.of(DestinationKind.SLACK, DestinationKind.DISCORD, DestinationKind.EMAIL);

    private final transient DestinationService destinations;
    private final transient DestinationTests tests;
    private transient List<DestinationKind> kinds = PEOPLE;
    private String module;

    @Inject
    public NotificationSettings(DestinationService destinations, DestinationTests tests) {
        this.destinations = destinations;
        this.tests = tests;
        addClassName("notification-settings");
    }

    /** @param moduleKey whose events; {@code portal} for the whole organization, which has signed webhooks too */
    public NotificationSettings of(String moduleKey) {
        module = moduleKey;
        show();
        return this;
    }

    /** Offers signed webhooks as well. */
    NotificationSettings withWebhooks() {
        kinds = List.of(DestinationKind.values());
        return this;
    }

    void show() {
        removeAll();
        DestinationBoard board = destinations.board(module);
        board.destinations().stream()
                .filter(each -> kinds.contains(each.kind()))
                .forEach(each -> add(new DestinationCard(each, board, destinations, tests, this::show)));
    }
}
