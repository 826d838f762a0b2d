package app.backline.services.notifications.outbox;

import app.backline.services.notifications.outbound.DestinationKind;
import java.util.UUID;

/**
 * A destination failed for days and is paused until somebody resumes it. Fired in the transaction that paused it.
 *
 * @param cause what the receiver said last
 */
public record DestinationPaused(UUID destinationId, DestinationKind kind, String cause) {}
