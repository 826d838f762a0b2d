package app.backline.services.opsqueue;

import java.util.UUID;

/**
 * A person was given an item by somebody else. Fired in the transaction; observe it after success.
 *
 * @param assigneeSubject whose it is now
 * @param assignedBy the name of who gave it
 */
public record OpsItemAssigned(UUID itemId, String title, String assigneeSubject, String assignedBy) {}
