package app.backline.web.admin;

import java.time.Instant;

/**
 * One way an organization is told about a module.
 *
 * @param module key of the module, {@code portal} for what belongs to none
 * @param kind slack, discord, email or webhook
 * @param state working, ready (never used), failing, paused or off; {@code not_set} where nobody has saved one
 * @param lastSuccessAt null while nothing was ever delivered
 * @param lastFailure why the last delivery failed, while it is failing
 */
public record IntegrationSummary(
        String module, String name, String kind, String state, Instant lastSuccessAt, String lastFailure) {}
