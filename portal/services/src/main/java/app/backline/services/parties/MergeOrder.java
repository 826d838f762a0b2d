package app.backline.services.parties;

import app.backline.services.problems.InvalidInput;
import java.util.UUID;

/** Who is to be merged into the one in the path. */
public record MergeOrder(UUID loserId) {
    /** @throws InvalidInput when it names nobody */
    public UUID required() {
        if (loserId == null) {
            throw new InvalidInput("loser_id", "Name the one that is merged into this one.");
        }
        return loserId;
    }
}
