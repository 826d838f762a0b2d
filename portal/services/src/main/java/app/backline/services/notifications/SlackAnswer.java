package app.backline.services.notifications;

/**
 * What became of a message.
 *
 * @param delivered whether Slack took it
 * @param message what Slack said, or why it could not be reached, in words for the person who asked
 */
public record SlackAnswer(boolean delivered, String message) {}
