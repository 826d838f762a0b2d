package app.backline.services.notifications.inbox;

/**
 * What one person is to be told.
 *
 * @param recipient the identity provider's id of the person
 * @param title one sentence
 * @param detail one quiet line; may be null
 * @param link the portal route where it is seen; may be null
 */
public record NewNotification(String recipient, String title, String detail, String link) {}
