package app.backline.services.notifications.outbox;

import app.backline.services.notifications.outbound.DestinationKind;
import app.backline.services.notifications.outbound.OutgoingMessage;
import app.backline.services.notifications.outbound.Target;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that this worker alone may send now.
 *
 * @param claim the batch it was claimed with
 * @param target null when its secrets cannot be opened
 * @param failures in a row so far
 * @param failingSince when the destination's row of failures began; null when it works
 */
record Claimed(
        UUID destination,
        UUID claim,
        DestinationKind kind,
        Target target,
        OutgoingMessage message,
        int failures,
        Instant failingSince) {}
