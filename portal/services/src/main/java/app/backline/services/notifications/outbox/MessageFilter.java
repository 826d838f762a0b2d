package app.backline.services.notifications.outbox;

import java.util.UUID;

/** Which messages; null means any. */
public record MessageFilter(UUID destinationId, MessageStatus status) {}
