package app.backline.services.modules;

import java.time.Instant;
import java.util.UUID;

/**
 * A module threw.
 *
 * @param moduleKey whose failure it is
 * @param contribution what was asked of it, for example {@code ops_queue}
 * @param message what it said, for people
 * @param reference names the failure in the log
 * @param organization for whom it worked; null when for nobody in particular, as at start-up
 */
public record ModuleFailure(
        String moduleKey, String contribution, String message, Instant at, String reference, UUID organization) {}
