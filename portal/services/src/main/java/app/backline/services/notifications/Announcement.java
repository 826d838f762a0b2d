package app.backline.services.notifications;

import java.util.Map;
import java.util.Objects;

/**
 * Something happened that people or programs may want to be told. Fire it as a CDI event inside the transaction of what
 * happened: the messages to every destination that listens are recorded in that same transaction, so they exist exactly when
 * it was committed. Nothing is sent, and nothing recorded, where nobody listens (ST-10).
 *
 * <pre>{@code
 * announcements.fire(new Announcement("instagram", "viral_alert", "A video passed 100,000 views",
 *     Map.of("Creator", handle), "campaigns/" + id));
 * }</pre>
 *
 * @param module key of the module it is about; its destinations and those of the whole organization hear it
 * @param event key of one of the module's {@code notificationEvents()} or of {@link PortalEvents}
 * @param title one sentence
 * @param facts label to value, in the order they are shown; a LinkedHashMap where the order matters
 * @param link the portal route where it is seen; may be null
 */
public record Announcement(String module, String event, String title, Map<String, String> facts, String link) {
    public Announcement {
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(facts, "facts");
    }
}
