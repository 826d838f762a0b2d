package app.backline.services.notifications.outbox;

import app.backline.services.notifications.outbound.DestinationKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the delivery log.
 *
 * @param failures tries in a row that failed
 * @param lastAnswer what the receiver said last; null before the first try
 */
public record MessageSummary(
        UUID id,
        UUID destinationId,
        String destinationModule,
        DestinationKind kind,
        String module,
        String event,
        Instant happenedAt,
        String title,
        MessageStatus status,
        int failures,
        String lastAnswer,
        Instant sentAt) {}
