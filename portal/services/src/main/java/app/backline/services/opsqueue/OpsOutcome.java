package app.backline.services.opsqueue;

import app.backline.services.problems.RuleViolation;
import java.util.List;
import java.util.UUID;

/**
 * What became of one deed on several items: each is decided for itself.
 *
 * @param done the items it was done to
 * @param refused the others, each with its reason
 */
public record OpsOutcome(List<UUID> done, List<Refused> refused) {
    public OpsOutcome {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    /** For a deed on one item: @throws RuleViolation when it was refused */
    public void orProblem() {
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused.get(0).reason());
        }
    }

    /** @param title null for an item that is not there */
    public record Refused(UUID id, String title, String reason) {}
}
