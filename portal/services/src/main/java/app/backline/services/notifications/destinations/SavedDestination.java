package app.backline.services.notifications.destinations;

/**
 * What a change answers.
 *
 * @param signingKey of a webhook, told this once when it was made; else null
 */
public record SavedDestination(DestinationSummary destination, String signingKey) {}
