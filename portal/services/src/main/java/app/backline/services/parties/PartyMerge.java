package app.backline.services.parties;

import app.backline.services.problems.RuleViolation;
import app.backline.services.spi.PartyHolder.Party;
import app.backline.tenants.Caller;
import app.backline.tenants.Jsonb;
import app.backline.tenants.OrgScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two parties that turned out to be one. Undone at most once; what it moved is kept either way. */
@Entity
@Table(name = "party_merge")
public class PartyMerge extends OrgScoped {
    private String party;

    @Column(name = "winner_id")
    private UUID winnerId;

    @Column(name = "winner_name")
    private String winnerName;

    @Column(name = "loser_id")
    private UUID loserId;

    @Column(name = "loser_name")
    private String loserName;

    private Jsonb moved = new Jsonb("{}");

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by_name")
    private String mergedByName;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by_name")
    private String undoneByName;

    private Long kept;

    protected PartyMerge() {}

    /** @throws RuleViolation when it is one and the same already */
    PartyMerge(Party party, KnownParty winner, KnownParty loser) {
        if (winner.id().equals(loser.id())) {
            throw new RuleViolation("Choose two different ones to merge.");
        }
        this.party = party.name().toLowerCase(Locale.ROOT);
        this.winnerId = winner.id();
        this.winnerName = winner.name();
        this.loserId = loser.id();
        this.loserName = loser.name();
    }

    void moved(Map<String, Set<UUID>> things, Caller by, Instant now) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        things.forEach((name, ids) -> json.add(
                name, Json.createArrayBuilder(ids.stream().map(UUID::toString).toList())));
        moved = new Jsonb(json.build().toString());
        mergedAt = now;
        mergedByName = by.displayName();
    }

    /**
     * @param left how many of the moved things stay with the winner, because they were given to somebody else since
     * @throws RuleViolation when it was undone before
     */
    void undone(Caller by, Instant now, long left) {
        if (undoneAt != null) {
            throw new RuleViolation("This merge was undone already.");
        }
        undoneAt = now;
        undoneByName = by.displayName();
        kept = left;
    }

    /** What was moved, by what it is. */
    public Map<String, Set<UUID>> moved() {
        Map<String, Set<UUID>> things = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(moved.text()))) {
            JsonObject json = reader.readObject();
            json.keySet()
                    .forEach(name -> things.put(
                            name,
                            json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                                    .map(id -> UUID.fromString(id.getString()))
                                    .collect(Collectors.toSet())));
        }
        return things;
    }

    public boolean isOf(Party wanted) {
        return wanted.name().equalsIgnoreCase(party);
    }

    public UUID winnerId() {
        return winnerId;
    }

    public String winnerName() {
        return winnerName;
    }

    public UUID loserId() {
        return loserId;
    }

    public String loserName() {
        return loserName;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public String mergedByName() {
        return mergedByName;
    }

    /** Null while it stands. */
    public Instant undoneAt() {
        return undoneAt;
    }

    public String undoneByName() {
        return undoneByName;
    }

    /** How many moved things an undo left where they are; null while it stands. */
    public Long kept() {
        return kept;
    }
}
