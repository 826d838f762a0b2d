package app.backline.services.notifications.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the bell.
 *
 * @param readAt null while it is unread
 */
public record NotificationSummary(UUID id, String title, String detail, String link, Instant toldAt, Instant readAt) {
    public boolean isUnread() {
        return readAt == null;
    }
}
