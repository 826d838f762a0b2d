package app.backline.services.opsqueue;

import java.util.UUID;

/**
 * The queue of an organization looks different now; open views read it again.
 *
 * @param organization whose queue
 */
public record OpsQueueChanged(UUID organization) {}
