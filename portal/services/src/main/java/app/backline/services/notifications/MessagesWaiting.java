package app.backline.services.notifications;

import java.util.UUID;

/**
 * Messages of an organization wait to be sent. Fired in the transaction that recorded them; observe it after success.
 */
public record MessagesWaiting(UUID organization) {}
