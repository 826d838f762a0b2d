package app.backline.services.opsqueue;

import java.util.UUID;

/**
 * An item that somebody has went past its due time. Fired once for each time it does, within a minute; an item nobody has
 * concerns nobody in particular and fires nothing.
 *
 * @param assigneeSubject who has it
 */
public record OpsItemOverdue(UUID itemId, String title, String assigneeSubject) {}
