package app.backline.services.notifications.inbox;

/** @param unread whether only unread ones are wanted */
public record NotificationFilter(boolean unread) {}
