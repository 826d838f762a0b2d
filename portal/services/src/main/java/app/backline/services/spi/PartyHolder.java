package app.backline.services.spi;

import java.util.Set;
import java.util.UUID;

/**
 * Things that point at a client or a vendor and follow when two of them are merged, because they turned out to be one.
 *
 * <p>Called inside the transaction of the merge, also where the module is switched off: its rows must follow all the same.
 * When it throws, nothing is merged; throw a refusal in words where the other one has the same thing already.
 *
 * <pre>{@code
 * public Set<UUID> move(UUID from, UUID to) {
 *     return ids("update kite set vendor_id = ?2 where vendor_id = ?1 returning id", from, to);
 * }
 * }</pre>
 */
public interface PartyHolder {
    Party party();

    /** What they are, in the plural: "Spotify placements"; unique, it is kept with the merge. */
    String things();

    /** Points everything of {@code from} at {@code to}; what the other one has already may stay. */
    Set<UUID> move(UUID from, UUID to);

    /**
     * Undoes {@link #move}: of these things, those that still point at {@code from} point at {@code to} again.
     *
     * @return how many; what people gave to somebody else since then stays there
     */
    int moveBack(Set<UUID> things, UUID from, UUID to);

    /** Whom things point at. */
    enum Party {
        CLIENT,
        VENDOR
    }
}
