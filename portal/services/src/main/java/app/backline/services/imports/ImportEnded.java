package app.backline.services.imports;

import java.util.UUID;

/**
 * An import that stores rows is over; checks are not told of. Fired in the transaction of its end, for the person who
 * started it.
 *
 * @param rows in the file; 0 after a failure
 * @param failure what happened and what helps; null when it was completed
 */
public record ImportEnded(UUID runId, String fileName, int rows, String failure) {}
