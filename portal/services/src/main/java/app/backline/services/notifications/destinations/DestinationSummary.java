package app.backline.services.notifications.destinations;

import app.backline.services.notifications.outbound.DestinationKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A destination as it is shown: never its address.
 *
 * @param id null and version 0 while nobody has saved it
 * @param module key of the module, {@code portal} for the whole organization
 * @param addressEnd the last four characters of the address; null when there is none
 * @param signed whether it has a signing key
 * @param failingSince when the row of failures began; null after a success
 * @param waiting messages not yet delivered
 * @param dead messages given up; they can be replayed
 */
public record DestinationSummary(
        UUID id,
        long version,
        String module,
        DestinationKind kind,
        boolean enabled,
        String addressEnd,
        boolean signed,
        String channel,
        List<String> recipients,
        List<String> events,
        Instant lastSuccessAt,
        Instant lastFailureAt,
        String lastFailure,
        Instant failingSince,
        Instant pausedAt,
        long waiting,
        long dead) {

    static DestinationSummary none(String module, DestinationKind kind) {
        return new DestinationSummary(
                null, 0, module, kind, false, null, false, null, List.of(), List.of(), null, null, null, null, null, 0,
                0);
    }

    public DestinationHealth health() {
        if (pausedAt != null) {
            return DestinationHealth.PAUSED;
        }
        if (!enabled) {
            return DestinationHealth.OFF;
        }
        if (failingSince != null) {
            return DestinationHealth.FAILING;
        }
        return lastSuccessAt == null ? DestinationHealth.READY : DestinationHealth.WORKING;
    }
}
