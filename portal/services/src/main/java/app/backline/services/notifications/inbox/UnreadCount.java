package app.backline.services.notifications.inbox;

/** How many notifications the caller has not read. */
public record UnreadCount(long unread) {}
