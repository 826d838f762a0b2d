package app.backline.services.spi;

import java.util.List;

/**
 * States what needs a person now in the current organization. The queue compares: a new finding opens an item, a finding
 * that is gone resolves it. So state facts, not events, and use the same key for the same matter each time.
 *
 * <p>Called about once a minute and after changes, inside a transaction of the organization; keep it under a second with
 * one or two queries. When it throws, its last items stay and are marked stale.
 */
@FunctionalInterface
public interface OpsQueueSource {
    List<OpsFinding> findings();
}
