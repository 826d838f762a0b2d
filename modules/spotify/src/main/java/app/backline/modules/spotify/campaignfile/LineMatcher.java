package app.backline.modules.spotify.campaignfile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds for each line of a file the placement it brought in before. */
final class LineMatcher {
    private final Map<LineKey, KnownPlacement> known = new HashMap<>();
    private final Set<LineKey> inFile;

    LineMatcher(Collection<KnownPlacement> placements, Collection<LineKey> file) {
        placements.stream()
                .filter(p -> p.importKey() != null)
                .forEach(p -> known.put(LineKey.parse(p.campaignId(), p.importKey()), p));
        this.inFile = new HashSet<>(file);
    }

    /** Numbers lines that agree in campaign, link and vendor by their turn. */
    static List<LineKey> numbered(List<LineKey> keys) {
        Map<LineKey, Integer> turns = new HashMap<>();
        return keys.stream()
                .map(key -> key.turn(turns.merge(key, 1, Integer::sum)))
                .toList();
    }

    /** Exactly known, or known with the vendor or the link still blank and not claimed by a line of this file. */
    Optional<KnownPlacement> match(LineKey key) {
        KnownPlacement exact = known.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        return filledIn(key, LineKey::withoutVendor).or(() -> filledIn(key, LineKey::withoutLink));
    }

    private Optional<KnownPlacement> filledIn(LineKey key, UnaryOperator<LineKey> before) {
        LineKey blank = before.apply(key);
        if (blank.equals(key) || inFile.contains(blank)) {
            return Optional.empty();
        }
        return Optional.ofNullable(known.remove(blank));
    }
}
