package app.backline.services.notifications.destinations;

import app.backline.services.spi.NotificationEvent;
import java.util.List;

/**
 * What a settings page shows of one module.
 *
 * @param destinations one of each kind, saved or not
 * @param mayChange whether the reader is an admin
 */
public record DestinationBoard(
        List<DestinationSummary> destinations, List<NotificationEvent> events, boolean mayChange) {}
