package app.backline.services.parties;

import java.util.UUID;

/**
 * Somebody who may be the one in question.
 *
 * @param reason why, in words
 * @param likeness 0 to 1; 1 for the same name or address
 */
public record Suspect(UUID id, String name, String reason, double likeness) {}
