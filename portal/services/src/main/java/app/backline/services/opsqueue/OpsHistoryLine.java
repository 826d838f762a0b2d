package app.backline.services.opsqueue;

import java.time.Instant;

/**
 * One line of what happened to an item, oldest first.
 *
 * @param until when a wait ended; null for everything else
 * @param who the person's name; null for what the portal found
 * @param what opened, claimed, released, assigned, snoozed, noted, awaited, resumed, waited or resolved
 * @param detail to whom, until when, the note, who was awaited; may be null
 */
public record OpsHistoryLine(Instant happenedAt, Instant until, String who, String what, String detail) {}
