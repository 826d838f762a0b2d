package app.backline.services.parties;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A merge in a list.
 *
 * @param moved how many of what were moved, for example {@code {"campaigns": 3}}
 * @param undoneAt null while it stands
 * @param kept how many moved things an undo left where they are, because they were changed since; null while it stands
 */
public record PartyMergeSummary(
        UUID id,
        UUID winnerId,
        String winnerName,
        UUID loserId,
        String loserName,
        Map<String, Integer> moved,
        Instant mergedAt,
        String mergedByName,
        Instant undoneAt,
        String undoneByName,
        Long kept) {
    public static PartyMergeSummary of(PartyMerge merge) {
        Map<String, Integer> counts = new TreeMap<>();
        merge.moved().forEach((things, ids) -> counts.put(things, ids.size()));
        return new PartyMergeSummary(
                merge.id(),
                merge.winnerId(),
                merge.winnerName(),
                merge.loserId(),
                merge.loserName(),
                counts,
                merge.mergedAt(),
                merge.mergedByName(),
                merge.undoneAt(),
                merge.undoneByName(),
                merge.kept());
    }

    /** "3 campaigns and 12 Spotify placements". */
    public String movedInWords() {
        String words = moved.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .reduce((all, next) -> all + ", " + next)
                .orElse("");
        return words.isEmpty() ? "nothing" : words;
    }
}
