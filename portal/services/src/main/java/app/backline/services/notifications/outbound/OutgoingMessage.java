package app.backline.services.notifications.outbound;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What is to be told.
 *
 * @param id the same at every try, so that a receiver recognizes a repetition
 * @param module the key of the module it is about, {@code portal} for the portal itself
 * @param event the event's key, for example {@code campaign_status_changed}
 * @param facts label to value, in the order they are shown
 * @param link where it is seen in the portal, a full address; may be null
 */
public record OutgoingMessage(
        UUID id,
        String module,
        String event,
        Instant happenedAt,
        String title,
        Map<String, String> facts,
        String link) {}
